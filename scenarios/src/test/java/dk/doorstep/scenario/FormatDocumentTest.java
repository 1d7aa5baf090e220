package dk.doorstep.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The description of the format keeps up with the format. */
class FormatDocumentTest {
  private static final Pattern KEY =
      Pattern.compile("`([a-z][A-Za-z0-9]*(?:\\.[a-z][A-Za-z0-9]*)+)`");

  private static String document() throws IOException {
    return Files.readString(Path.of("FORMAT.md"));
  }

  @Test
  void mentionsEveryGroupOfParametersAndTheLedger() throws IOException {
    String document = document();
    assertThat(document).contains("doorstep ledger");
    for (Parameter parameter : Ledger.all()) {
      String group = parameter.key().substring(0, parameter.key().indexOf('.'));
      assertThat(document).as(parameter.key()).contains("`" + group + "`");
    }
  }

  @Test
  void mentionsEveryKeyOfTheFormat() throws IOException {
    for (String key : ScenarioTextReader.KEYS) {
      assertThat(document()).contains("`" + key + "`");
    }
  }

  @Test
  void namesNoParameterThatDoesNotExist() throws IOException {
    Matcher keys = KEY.matcher(document());
    int named = 0;
    while (keys.find()) {
      if (!keys.group(1).endsWith(".json") && !keys.group(1).endsWith(".csv")) {
        assertThat(Ledger.find(keys.group(1))).as(keys.group(1)).isPresent();
        named++;
      }
    }
    assertThat(named).isPositive();
  }

  @Test
  void everyBlockOfJsonIsJson() throws IOException {
    JsonMapper json =
        JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    Matcher blocks = Pattern.compile("```jsonc\\n(.*?)```", Pattern.DOTALL).matcher(document());
    int read = 0;
    while (blocks.find()) {
      assertThat(json.readTree(blocks.group(1)).isObject()).isTrue();
      read++;
    }
    assertThat(read).isGreaterThan(3);
  }
}
