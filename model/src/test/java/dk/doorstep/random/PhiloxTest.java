package dk.doorstep.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Known answers of Philox2x64-10 from the authors' test vectors. */
class PhiloxTest {
  @Test
  void givesTheKnownAnswers() {
    assertThat(new Philox(0).low(0, 0)).isEqualTo(0xca00a0459843d731L);
    assertThat(new Philox(-1).low(-1, -1)).isEqualTo(0x65b021d60cd8310fL);
    assertThat(new Philox(0xa4093822299f31d0L).low(0x243f6a8885a308d3L, 0x13198a2e03707344L))
        .isEqualTo(0x0a5e742c2997341cL);
  }
}
