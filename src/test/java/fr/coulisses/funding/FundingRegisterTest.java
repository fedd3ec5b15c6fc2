package fr.coulisses.funding;

import static fr.coulisses.funding.Requests.TODAY;
import static fr.coulisses.funding.Requests.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.budget.Budgets;
import fr.coulisses.funding.RequestedDocument.Status;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.register.Attachments;
import fr.coulisses.register.Column;
import fr.coulisses.register.Course;
import fr.coulisses.register.Value;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Refusal;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class FundingRegisterTest {

    private static final StaticListableBeanFactory NO_SERVICES = new StaticListableBeanFactory();
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final FundingRegister register = new FundingRegister(
            NO_SERVICES.getBeanProvider(Budgets.class),
            NO_SERVICES.getBeanProvider(Attachments.class),
            Clock.fixed(TODAY.atTime(12, 0).atZone(Formats.ZONE).toInstant(), Formats.ZONE));
    private final Course<FundingState> course = register.course();

    @Test
    void startsAnEntryOfWhichNothingIsWritten() {
        FundingRequest start = register.start(ProjectSheet.titled("Nuits de la halle"));
        assertThat(start).isEqualTo(FundingRequest.EMPTY);
        assertThat(register.name(start)).isEmpty();
        assertThatCode(() -> register.require(start)).doesNotThrowAnyException();
    }

    @Test
    void writesTheDayOfAStepAndCopiesWithoutAnswers() {
        FundingRequest filed = register.moved(FundingRequest.EMPTY, FundingState.FILED, TODAY);
        assertThat(filed.filedOn()).isEqualTo(TODAY);
        assertThat(register.copied(filed)).isEqualTo(FundingRequest.EMPTY);
    }

    @Test
    void beginsWithProspecting() {
        assertThat(course.first()).isEqualTo(FundingState.PROSPECTING);
        assertThat(course.all()).containsExactly(FundingState.values());
    }

    /// The steps of the handbook (9.2), the usual one first; whatever else is forbidden.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        PROSPECTING     | ELIGIBLE ABANDONED
        ELIGIBLE        | PREPARING INELIGIBLE ABANDONED
        INELIGIBLE      |
        PREPARING       | COMPLETE ABANDONED
        COMPLETE        | FILED PREPARING ABANDONED
        FILED           | ADMISSIBLE DOCUMENTS_ASKED INADMISSIBLE ABANDONED
        ADMISSIBLE      | UNDER_REVIEW DOCUMENTS_ASKED INADMISSIBLE ABANDONED
        DOCUMENTS_ASKED | ADMISSIBLE ABANDONED
        INADMISSIBLE    |
        UNDER_REVIEW    | GRANTED PARTLY_GRANTED REFUSED ADJOURNED ABANDONED
        ADJOURNED       | UNDER_REVIEW ABANDONED
        GRANTED         | NOTIFIED ABANDONED
        PARTLY_GRANTED  | NOTIFIED ABANDONED
        REFUSED         |
        NOTIFIED        | AGREED ADVANCE_PAID PAID ABANDONED TO_REPAY
        AGREED          | ADVANCE_PAID PAID ABANDONED TO_REPAY
        ADVANCE_PAID    | PAID TO_REPAY
        PAID            | REPORT_DUE TO_REPAY
        REPORT_DUE      | REPORTED TO_REPAY
        REPORTED        | CLOSED TO_REPAY
        CLOSED          |
        ABANDONED       |
        TO_REPAY        | REPAID
        REPAID          |
        """)
    void goesWhereTheHandbookSaysAndNowhereElse(FundingState from, @Nullable String to) {
        String names = to == null ? "" : to;
        List<FundingState> steps = Stream.of(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(FundingState::valueOf)
                .toList();
        assertThat(course.next(from)).containsExactlyElementsOf(steps);
        assertThat(course.isEnd(from)).isEqualTo(steps.isEmpty());
    }

    @Test
    void canReachEveryState() {
        Set<FundingState> reached = EnumSet.of(course.first());
        boolean further = true;
        while (further) {
            further = reached.addAll(List.copyOf(reached).stream()
                    .flatMap(state -> course.next(state).stream())
                    .toList());
        }
        assertThat(reached).containsExactly(FundingState.values());
    }

    @ParameterizedTest
    @EnumSource(FundingState.class)
    void canAlwaysComeToAnEnd(FundingState state) {
        Set<FundingState> reached = EnumSet.of(state);
        boolean further = true;
        while (further) {
            further = reached.addAll(List.copyOf(reached).stream()
                    .flatMap(each -> course.next(each).stream())
                    .toList());
        }
        assertThat(reached).anyMatch(course::isEnd);
    }

    @Test
    void isEligibleOnlyWithAFunderAndAType() {
        assertRefused(request(FundingType.REGION), FundingState.ELIGIBLE, "funding.refused.funder");
        assertRefused(request(FundingType.REGION).from(" "), FundingState.ELIGIBLE, "funding.refused.funder");
        assertRefused(request().from("Région"), FundingState.ELIGIBLE, "funding.refused.funder");
        assertAccepted(request(FundingType.REGION).from("Région"), FundingState.ELIGIBLE);
    }

    @Test
    void isCompleteOnlyWithAnAmount() {
        assertRefused(request(), FundingState.COMPLETE, "funding.refused.asked");
        assertRefused(request().asked("0"), FundingState.COMPLETE, "funding.refused.asked");
        assertAccepted(request().asked("0.01"), FundingState.COMPLETE);
    }

    @Test
    void isCompleteOnlyWithItsDocuments() {
        Requests.Draft request = request()
                .asked("1")
                .document(DocumentType.PROJECT)
                .document(DocumentType.CALENDAR, Status.NOT_APPLICABLE)
                .document(DocumentType.SIRENE_NOTICE, Status.PROVIDED, TODAY.minusYears(1), null)
                .document(DocumentType.QUOTES, Status.PROVIDED, null, TODAY);
        assertAccepted(request, FundingState.COMPLETE);
        request.document(DocumentType.QUOTES, Status.PROVIDED, null, TODAY.minusDays(1))
                .document(DocumentType.STATUTES, Status.TO_PROVIDE)
                .document(null, Status.TO_PROVIDE);
        assertThatThrownBy(() -> register.requireMove(request.in(FundingState.PREPARING), FundingState.COMPLETE))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.label()).isEqualTo("funding.refused.missing");
                    assertThat(refusal.arguments()).containsExactly(3);
                });
    }

    @ParameterizedTest
    @EnumSource(
            value = FundingType.class,
            names = {"FOUNDATION", "CORPORATE_PATRONAGE", "SPONSORSHIP"})
    void isCompleteWithoutWhatFollowsTheAnswer(FundingType type) {
        Requests.Draft request = request(type).asked("1");
        DocumentType.usual(type)
                .forEach(usual ->
                        request.document(usual, usual.followsTheAnswer() ? Status.TO_PROVIDE : Status.PROVIDED));
        assertAccepted(request, FundingState.COMPLETE);
        assertThat(register.columns())
                .filteredOn(column -> column.name().equals("missing"))
                .singleElement()
                .returns(new Value.Count(2), column -> column.of(request.in(FundingState.COMPLETE)));
    }

    @Test
    void isGrantedOnlyWithAnAmount() {
        for (FundingState granted : List.of(FundingState.GRANTED, FundingState.PARTLY_GRANTED)) {
            assertRefused(request().asked("10"), granted, "funding.refused.granted");
            assertRefused(request().asked("10").granted("0"), granted, "funding.refused.granted");
        }
    }

    @Test
    void isGrantedInFullOrInPartByACent() {
        assertAccepted(request().asked("10").granted("10.00"), FundingState.GRANTED);
        assertAccepted(request().asked("10").granted("11"), FundingState.GRANTED);
        assertAccepted(request().granted("10"), FundingState.GRANTED);
        assertRefused(request().asked("10").granted("9.99"), FundingState.GRANTED, "funding.refused.partly");
        assertAccepted(request().asked("10").granted("9.99"), FundingState.PARTLY_GRANTED);
        assertRefused(request().asked("10").granted("10.00"), FundingState.PARTLY_GRANTED, "funding.refused.wholly");
        assertRefused(request().granted("10"), FundingState.PARTLY_GRANTED, "funding.refused.wholly");
    }

    @Test
    void hasAnAdvanceOnlyWhenSomethingCame() {
        assertRefused(request().granted("10"), FundingState.ADVANCE_PAID, "funding.refused.advance");
        assertRefused(
                request().granted("10").payment("5", TODAY, null).payment(null, null, TODAY),
                FundingState.ADVANCE_PAID,
                "funding.refused.advance");
        assertAccepted(request().granted("10").payment("0.01", null, TODAY), FundingState.ADVANCE_PAID);
    }

    @Test
    void isPaidOnlyToTheLastCent() {
        Requests.Draft request =
                request().granted("10").payment("5", null, TODAY).payment("4.99", null, TODAY);
        assertRefused(request, FundingState.PAID, "funding.refused.paid");
        assertRefused(request.payment("0.01", TODAY, null), FundingState.PAID, "funding.refused.paid");
        assertAccepted(request.payment("0.01", null, TODAY), FundingState.PAID);
        assertRefused(request().payment("10", null, TODAY), FundingState.PAID, "funding.refused.paid");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ELIGIBLE", "COMPLETE", "GRANTED", "PARTLY_GRANTED", "ADVANCE_PAID", "PAID"})
    void takesAnyOtherStepOfARequestOfWhichNothingIsWritten(FundingState state) {
        assertAccepted(request(), state);
    }

    static Stream<String> amounts() {
        return Stream.of(
                "{'asked': %s}",
                "{'proposed': %s}",
                "{'granted': %s}",
                "{'eligibleExpenses': %s}",
                "{'formerAids': %s}",
                "{'payments': [{'id': 'p', 'amount': %s}]}",
                "{'counterparts': [{'id': 'c', 'value': %s}]}");
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void keepsAmountsInEurosAndCents(String field) {
        for (String kept : List.of("0", "0.01", "100000000", "100000000.00", "12.340", "1E+2")) {
            assertThatCode(() -> register.require(amount(field, kept))).as(kept).doesNotThrowAnyException();
        }
        for (String refused : List.of("-0.01", "100000000.01", "0.001", "12.345")) {
            assertThatThrownBy(() -> register.require(amount(field, refused)))
                    .as(refused)
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.label()).startsWith("funding.refused.amount.");
                        assertThat(Labels.LANGUAGES).allMatch(language -> new Labels().has(language, refusal.label()));
                    });
        }
    }

    private static FundingRequest amount(String field, String amount) {
        return JSON.readValue(field.formatted(amount).replace('\'', '"'), FundingRequest.class);
    }

    @Test
    void namesItsColumnsInBothLanguages() {
        Labels labels = new Labels();
        assertThat(register.columns().stream().map(Column::name))
                .doesNotHaveDuplicates()
                .allMatch(name ->
                        Labels.LANGUAGES.stream().allMatch(language -> labels.has(language, "funding.column." + name)));
        assertThat(FundingState.values())
                .allMatch(state -> Labels.LANGUAGES.stream()
                        .allMatch(language -> labels.has(language, register.label(state))
                                && labels.has(language, register.label(state) + ".step")));
    }

    @Test
    void fillsEveryColumnOfARequestOfWhichNothingIsWritten() {
        for (FundingState state : FundingState.values()) {
            assertThat(register.columns())
                    .allSatisfy(column -> assertThat(column.of(request().in(state)))
                            .as(column.name())
                            .isEqualTo(Value.NONE));
        }
    }

    @Test
    void countsNothingMissingOfALostRequest() {
        Requests.Draft request = request().document(DocumentType.STATUTES, Status.TO_PROVIDE);
        assertThat(register.columns())
                .filteredOn(column -> column.name().equals("missing"))
                .singleElement()
                .returns(new Value.Count(1), column -> column.of(request.in(FundingState.PREPARING)))
                .returns(Value.NONE, column -> column.of(request.in(FundingState.REFUSED)));
    }

    @Test
    void knowsItsDeadlines() {
        assertThat(register.deadlines(
                        request().deadline(TODAY).in(FundingState.PREPARING),
                        new Dossier(ProjectSheet.titled("Les Nuits"), TODAY, ParameterSnapshot.shipped(TODAY))))
                .isEqualTo(FundingDeadlines.of(
                        request().deadline(TODAY).content(), FundingState.PREPARING, ParameterSnapshot.shipped(TODAY)))
                .hasSize(1);
    }

    private void assertAccepted(Requests.Draft request, FundingState to) {
        assertThatCode(() -> register.requireMove(request.in(FundingState.PREPARING), to))
                .doesNotThrowAnyException();
    }

    private void assertRefused(Requests.Draft request, FundingState to, String sentence) {
        assertThatThrownBy(() -> register.requireMove(request.in(FundingState.PREPARING), to))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.label()).isEqualTo(sentence));
    }
}
