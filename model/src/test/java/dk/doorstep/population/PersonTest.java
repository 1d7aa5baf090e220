package dk.doorstep.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.doorstep.parameters.Situation;
import org.junit.jupiter.api.Test;

class PersonTest {
  private final Population population = new Population();
  private final Person p = population.cursor();

  private void add() {
    population.add(p);
    p.setNumber(7);
  }

  @Test
  void aNewRowHoldsNothing() {
    add();
    assertThat(p.moveDay()).isEqualTo(PersonView.NEVER);
    assertThat(p.homelessSince()).isEqualTo(PersonView.NEVER);
    assertThat(p.housedSince()).isEqualTo(PersonView.NEVER);
    assertThat(p.site()).isEqualTo(-1);
    assertThat(p.startTrust()).isZero();
    assertThat(p.annexIndex()).isEqualTo(-1);
  }

  @Test
  void neighbouringFieldsLeaveEachOtherAlone() {
    add();
    p.setSituation(Situation.SUPPORTED_HOUSING, -9125);
    p.setDue(73_000);
    p.setBirthDay(-34_675);
    p.setHousedSince(12);
    p.setReadySince(-3);
    p.setSite(65_534);
    p.setBaseSite(0);
    p.setSupportFrom(40);
    p.setSupportUntil(310);
    p.setStartTrust(0.1234);
    assertThat(p.situation()).isEqualTo(Situation.SUPPORTED_HOUSING);
    assertThat(p.situationSince()).isEqualTo(-9125);
    assertThat(p.due()).isEqualTo(73_000);
    assertThat(p.birthDay()).isEqualTo(-34_675);
    assertThat(p.housedSince()).isEqualTo(12);
    assertThat(p.homelessSince()).isEqualTo(PersonView.NEVER);
    assertThat(p.readySince()).isEqualTo(-3);
    assertThat(p.site()).isEqualTo(65_534);
    assertThat(p.baseSite()).isZero();
    assertThat(p.supportFrom()).isEqualTo(40);
    assertThat(p.supportUntil()).isEqualTo(310);
    assertThat(p.respiteUntil()).isEqualTo(PersonView.NEVER);
    assertThat(p.startTrust()).isEqualTo(0.1234);
  }

  @Test
  void becomingHomelessEndsBeingHoused() {
    add();
    p.setHousedSince(5);
    p.setHomelessSince(9);
    p.setHousedSince(PersonView.NEVER);
    assertThat(p.homelessSince()).isEqualTo(9);
    assertThat(p.housedSince()).isEqualTo(PersonView.NEVER);
  }

  @Test
  void aCounterGrowsBeyondItsRowAndIsForgottenWithThePerson() {
    add();
    for (int value : new int[] {126, 127, 128, 5000}) {
      p.setShelterStays(value);
      assertThat(p.shelterStays()).isEqualTo(value);
    }
    assertThat(p.homelessSpells()).isZero();
    population.remove(p);
    add();
    assertThat(p.shelterStays()).isZero();
    p.setShelterStays(127);
    assertThat(p.shelterStays()).isEqualTo(127);
  }

  @Test
  void residentsAreThoseWhoStayInAShelter() {
    for (int i = 0; i < 200; i++) {
      add();
      p.setSituation(i % 3 == 0 ? Situation.SHELTER : Situation.STREET, 1);
    }
    p.moveTo(0).setSituation(Situation.OWN_HOME, 2);
    p.moveTo(1).setSituation(Situation.SHELTER, 2);
    population.remove(p.moveTo(3));
    Population copy = population.copy();
    p.moveTo(6).setSituation(Situation.SOFA, 3);
    assertThat(population.nextResident(0)).isEqualTo(1);
    assertThat(population.nextResident(2)).isEqualTo(9);
    assertThat(copy.nextResident(2)).isEqualTo(6);
    assertThat(population.nextResident(199)).isEqualTo(-1);
  }

  @Test
  void anAnnexIsGivenBackWhenNothingNeedsIt() {
    add();
    p.setMoveDay(30);
    assertThat(p.annexIndex()).isZero();
    p.releaseAnnexIfUnused();
    assertThat(p.moveDay()).as("still needed").isEqualTo(30);
    p.setMoveDay(PersonView.NEVER);
    p.releaseAnnexIfUnused();
    assertThat(p.annexIndex()).isEqualTo(-1);
    p.setWaitingSince(3);
    assertThat(p.annexIndex()).as("used again").isZero();
    assertThat(p.moveDay()).isEqualTo(PersonView.NEVER);
  }

  @Test
  void aWorldTooLargeForTheRowIsRefused() {
    add();
    assertThatThrownBy(() -> p.setArea(1 << 20)).hasMessageContaining("areas");
    assertThatThrownBy(() -> p.setSite(1 << 16)).hasMessageContaining("shelters");
  }
}
