package fr.coulisses.rights;

import static fr.coulisses.rights.TestWork.USE;
import static fr.coulisses.rights.TestWork.work;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.ProjectSheet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RightsDeadlinesTest {

    private static final LocalDate ASKED = LocalDate.of(2027, 1, 11);

    @Test
    void countsTheDeclarationBackFromTheEvent() {
        assertThat(said(work(Repertoire.MUSIC, Use.PERFORMANCE).in(State.QUALIFIED)))
                .contains("2027-04-08 sacem request/requestedOn")
                .contains("2027-04-23 use authorisations");
    }

    @Test
    void wantsNoDeclarationOfWhatIsDeclaredOrIsNoMusic() {
        assertThat(said(asked(Repertoire.MUSIC).in(State.REQUESTED))).noneMatch(day -> day.contains("sacem"));
        assertThat(said(work(Repertoire.IMAGE, Use.PRINT))).noneMatch(day -> day.contains("sacem"));
    }

    @ParameterizedTest
    @CsvSource({
        "REQUESTED, 2027-01-11, 2027-01-26 reminder request/requestedOn",
        "REMINDED, 2027-01-26, 2027-02-10 reminder request/requestedOn",
        "REMINDED, 2027-02-09, 2027-02-10 reminder request/requestedOn"
    })
    void remindsAfterFifteenAndThirtyDays(State state, LocalDate since, String deadline) {
        assertThat(said(asked(Repertoire.IMAGE).in(state).since(since))).contains(deadline);
    }

    @Test
    void remindsNobodyAThirdTimeNorWhoHasAnswered() {
        assertThat(said(asked(Repertoire.IMAGE).in(State.REMINDED).since(ASKED.plusDays(30))))
                .noneMatch(day -> day.contains("reminder"));
        assertThat(said(asked(Repertoire.IMAGE).in(State.QUOTED))).noneMatch(day -> day.contains("reminder"));
    }

    @Test
    void wantsTheAgreementBeforeTheFirstUseOfTheWork() {
        assertThat(said(asked(Repertoire.IMAGE)
                        .with("{'usage': {'from': '2027-03-01'}}")
                        .in(State.QUOTED)))
                .containsExactly("2027-03-01 use authorisations");
        assertThat(said(asked(Repertoire.IMAGE)
                        .authorised(Clearance.AUTHORS_OF_IMAGES, ASKED, Use.PERFORMANCE)
                        .in(State.SIGNED)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "NO_ANSWER"})
    void wantsALostWorkToBeReplaced(State state) {
        assertThat(said(asked(Repertoire.IMAGE).in(state))).containsExactly("2027-04-23 replace authorisations");
    }

    @Test
    void wantsProgrammeAndReceiptsThreeDaysAfterTheEvent() {
        TestWork signed = asked(Repertoire.MUSIC)
                .authorised(Clearance.AUTHORS_OF_MUSIC, ASKED, Use.PERFORMANCE)
                .in(State.SIGNED);
        assertThat(said(signed)).containsExactly("2027-04-27 report declaration/programmeOn");
        assertThat(said(signed.with("{'declaration': {'programmeOn': '2027-04-25', 'receiptsOn': '2027-04-25'}}")))
                .isEmpty();
    }

    @Test
    void wantsTheInvoiceOfTheSacdToBePaid() {
        TestWork play = asked(Repertoire.THEATRE)
                .authorised(Clearance.AUTHORS_OF_PLAYS, ASKED, Use.PERFORMANCE)
                .with("{'request': {'society': 'SACD', 'invoicedOn': '2027-05-10'}}")
                .in(State.SIGNED);
        assertThat(said(play)).contains("2027-05-25 payment request/paidOn");
        assertThat(said(play.with("{'request': {'paidOn': '2027-05-20'}}"))).noneMatch(day -> day.contains("payment"));
    }

    @Test
    void comesBackToWhatWasAgreedOn() {
        assertThat(said(asked(Repertoire.IMAGE).in(State.QUOTED).with("""
                        {'request': {'answerBy': '2027-02-01'},
                         'journal': [{'id': 'j1', 'nextStep': 'Rappeler', 'remindOn': '2027-01-20'},
                                     {'id': 'j2', 'nextStep': 'Écrire', 'remindOn': '2027-01-21', 'done': true}]}""")))
                .containsExactly(
                        "2027-02-01 answer request/answerBy",
                        "2027-04-23 use authorisations",
                        "2027-01-20 next journal/j1/remindOn");
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "REPLACED"})
    void wantsNothingMoreOfWhatIsOver(State state) {
        assertThat(said(asked(Repertoire.MUSIC).in(state))).isEmpty();
    }

    private static TestWork asked(Repertoire repertoire) {
        return work(repertoire, Use.PERFORMANCE)
                .with("{'request': {'requestedOn': '" + ASKED + "'}}")
                .since(ASKED);
    }

    private static List<String> said(TestWork work) {
        ObjectNode sheet = JsonMapper.shared().valueToTree(ProjectSheet.titled("Nuits de la halle"));
        sheet.put("startsOn", USE.toString()).put("endsOn", USE.plusDays(1).toString());
        Dossier dossier = new Dossier(
                JsonMapper.shared().treeToValue(sheet, ProjectSheet.class),
                TestWork.TODAY,
                ParameterSnapshot.shipped(TestWork.TODAY));
        return RightsDeadlines.of(work.entry(), dossier).stream()
                .map(deadline ->
                        deadline.day() + " " + deadline.label().replaceFirst(".*\\.", "") + " " + deadline.place())
                .toList();
    }
}
