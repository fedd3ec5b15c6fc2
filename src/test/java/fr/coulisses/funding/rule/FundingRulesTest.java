package fr.coulisses.funding.rule;

import static fr.coulisses.funding.Requests.request;
import static fr.coulisses.funding.rule.Case.TODAY;
import static fr.coulisses.funding.rule.Case.expense;
import static fr.coulisses.funding.rule.Case.income;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Heading;
import fr.coulisses.funding.DocumentType;
import fr.coulisses.funding.FundingRegister;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.FundingType;
import fr.coulisses.funding.Obligation;
import fr.coulisses.funding.RequestedDocument;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.LegalForm;
import fr.coulisses.register.Entry;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.shared.Labels;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// All rules together, over a project that breaks every one of them.
class FundingRulesTest {

    static final List<Locale> LANGUAGES = Labels.LANGUAGES;

    private static final Labels LABELS = new Labels();
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final String FAMILY = "finding.R-C2.2-";

    private static final LocalDate LONG_AGO = TODAY.minusYears(2);
    private static final BudgetLine LINE = income("1000");

    @Test
    void holdsTheSixteenRulesOfTheHandbook() {
        assertThat(broken().stream().map(Finding::code).distinct())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 16)
                        .mapToObj("R-C2.2-%02d"::formatted)
                        .toList());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void saysEverySentenceThatHasALabelAndNoOther(Locale language) throws IOException {
        assertThat(broken().stream().map(Finding::message).distinct())
                .containsExactlyInAnyOrderElementsOf(own(language).stringPropertyNames().stream()
                        .filter(key -> key.startsWith(FAMILY))
                        .toList());
    }

    /// The labels of this module: files and reports for funders say more under the same codes.
    private static Properties own(Locale language) throws IOException {
        Properties labels = new Properties();
        try (InputStream file =
                FundingRegister.class.getResourceAsStream("labels_" + language.getLanguage() + ".properties")) {
            labels.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        }
        return labels;
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void putsEveryArgumentIntoItsSentence(Locale language) {
        assertThat(broken()).allSatisfy(finding -> {
            String label = LABELS.all(language).getOrDefault(finding.message(), "");
            assertThat(ARGUMENT.matcher(label)
                            .results()
                            .map(found -> Integer.valueOf(found.group(1)))
                            .distinct()
                            .sorted())
                    .as(finding.message())
                    .containsExactlyElementsOf(
                            IntStream.range(0, finding.arguments().size())
                                    .boxed()
                                    .toList());
            Object[] words = finding.words(language);
            String sentence = LABELS.text(language, finding.message(), words);
            assertThat(sentence).doesNotContain("{", "amount:");
            assertThat(words).allMatch(word -> sentence.contains(String.valueOf(word)));
        });
    }

    @Test
    void blocksAsTheHandbookSays() {
        assertThat(broken().stream()
                        .filter(finding -> finding.severity() == Severity.BLOCKING)
                        .map(Finding::code)
                        .distinct())
                .containsExactly("R-C2.2-01", "R-C2.2-03", "R-C2.2-04", "R-C2.2-05", "R-C2.2-06", "R-C2.2-08");
        assertThat(broken().stream()
                        .filter(finding -> finding.severity() == Severity.ADVICE)
                        .map(Finding::code)
                        .distinct())
                .containsExactly("R-C2.2-11", "R-C2.2-14");
    }

    @Test
    void pointsAtRequestsOfTheProject() {
        List<Entry<FundingRequest, FundingState>> requests = requests();
        assertThat(FundingRules.examine(project(requests).dossier()))
                .extracting(EntryFinding::entry)
                .isSubsetOf(requests.stream().map(Entry::id).toList());
    }

    @ForEveryLostState
    void saysOnlyOfLostRequestsThatTheBudgetStillCountsOnThem(FundingState lost) {
        List<Entry<FundingRequest, FundingState>> allLost = requests().stream()
                .map(entry ->
                        new Entry<>(entry.id(), entry.project(), lost, LONG_AGO, entry.content(), entry.changedAt()))
                .toList();
        assertThat(FundingRules.examine(project(allLost).dossier()))
                .extracting(found -> found.finding().message())
                .isNotEmpty()
                .containsOnly("finding.R-C2.2-01.lost");
    }

    @ParameterizedTest
    @EnumSource(FundingState.class)
    void acceptsARequestOfWhichNothingIsWritten(FundingState state) {
        List<Finding> findings = Case.of(request().in(state)).findings(FundingRules::examine);
        if (state.isGranted()) {
            assertThat(findings).extracting(Finding::message).containsExactly("finding.R-C2.2-13.none");
        } else {
            assertThat(findings).isEmpty();
        }
    }

    /// Rows that somebody added and did not fill in, in every state and of every type.
    @ParameterizedTest
    @ValueSource(strings = {"", ", 'asked': 0, 'eligibleExpenses': 0, 'formerAids': 0, 'lines': ['gone']"})
    void readsRowsThatAreEmpty(String more) {
        List<Entry<FundingRequest, FundingState>> requests = new ArrayList<>();
        for (FundingState state : FundingState.values()) {
            for (FundingType type : FundingType.values()) {
                requests.add(entry(state, """
                    {'type': '%s', 'documents': [{'id': 'a'}], 'counterparts': [{'id': 'b'}],
                     'payments': [{'id': 'c'}], 'obligations': [{'id': 'd'}], 'journal': [{'id': 'e'}]%s}\
                    """.formatted(type, more)));
            }
        }
        assertThat(FundingRules.examine(Case.of(requests).dossier()))
                .extracting(found -> found.finding().message())
                .containsOnly(
                        "finding.R-C2.2-06.unknown",
                        "finding.R-C2.2-09.receipt",
                        "finding.R-C2.2-09.invoice",
                        "finding.R-C2.2-13.none");
    }

    @Test
    void restsOnFiguresThatAreShipped() {
        assertThat(ParameterSnapshot.shipped(TODAY).parameters())
                .containsKeys(FundingRules.PARAMETERS.toArray(String[]::new));
        assertThat(FundingRules.PARAMETERS)
                .allSatisfy(code -> assertThat(ParameterSnapshot.shipped(TODAY).decimal(code))
                        .isPositive());
    }

    @Test
    void blocksNobodyByFiguresToVerify() {
        Case project = project(requests());
        FundingRules.PARAMETERS.forEach(project::unsure);
        assertThat(project.findings(FundingRules::examine).stream()
                        .filter(finding -> finding.severity() == Severity.BLOCKING)
                        .map(Finding::message)
                        .distinct())
                .doesNotContain("finding.R-C2.2-04.none", "finding.R-C2.2-06.late", "finding.R-C2.2-08.large")
                .contains("finding.R-C2.2-05.none");
    }

    private static List<Finding> broken() {
        return project(requests()).findings(FundingRules::examine);
    }

    private static Case project(List<Entry<FundingRequest, FundingState>> requests) {
        Case project = Case.of(requests)
                .budget(LINE, expense("606", Heading.PRODUCTION, "1"))
                .carriedBy(LegalForm.ASSOCIATION_1901, "Les Nuits", "33115405400091")
                .beginning(TODAY);
        requests.forEach(
                request -> project.file(request, "documents/d1", request.id().toString()));
        return project;
    }

    private static Entry<FundingRequest, FundingState> entry(FundingState state, String json) {
        FundingRequest content = JsonMapper.shared().readValue(json.replace('\'', '"'), FundingRequest.class);
        return new Entry<>(UUID.randomUUID(), UUID.randomUUID(), state, TODAY, content, Instant.EPOCH);
    }

    /// Requests with which everything is wrong that can be.
    private static List<Entry<FundingRequest, FundingState>> requests() {
        return List.of(
                request(FundingType.REGION)
                        .from("Région")
                        .asked("40000")
                        .granted("30000")
                        .on(LINE)
                        .eligibleExpenses("1000")
                        .formerAids("400000")
                        .yearEnds(LONG_AGO)
                        .deadline(LONG_AGO)
                        .filed(LONG_AGO.plusDays(1))
                        .document(DocumentType.PROJECT_BUDGET)
                        .document(DocumentType.BANK_DETAILS)
                        .in(FundingState.NOTIFIED),
                request(FundingType.REGION)
                        .asked("10")
                        .deadline(LONG_AGO)
                        .document(DocumentType.PROJECT_BUDGET)
                        .in(FundingState.COMPLETE),
                request(FundingType.MUNICIPALITY)
                        .filed(TODAY)
                        .bankDetails("Nuits", "33115405400092")
                        .document(DocumentType.SIRENE_NOTICE, RequestedDocument.Status.PROVIDED, LONG_AGO, null)
                        .committee(LONG_AGO)
                        .in(FundingState.UNDER_REVIEW),
                request(FundingType.CROUS).withinCurriculum().in(FundingState.PAID),
                request(FundingType.FOUNDATION)
                        .asked("10")
                        .counterpart("10")
                        .obligation(Obligation.Kind.LOGO, LONG_AGO, false)
                        .in(FundingState.GRANTED),
                request(FundingType.SPONSORSHIP).in(FundingState.GRANTED),
                request(FundingType.COLLECTING_SOCIETY).from("Adami").in(FundingState.PROSPECTING),
                request().on(LINE).in(FundingState.REFUSED));
    }
}
