package fr.coulisses.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.examination.ExaminedFinding;
import fr.coulisses.examination.ProjectExamination;
import fr.coulisses.project.Projects;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The exhibition of the demonstration school has mistakes for everybody to find: exactly these, at exactly these
/// places.
@CoulissesTest
class DemonstrationExhibitionTest {

    private static final Pattern ROW = Pattern.compile("/([a-z]+(?:-[a-z0-9]+)+)");
    private static final List<String> SEEDED = List.of(
            "R-C1.1-01 techniques",
            "R-C1.1-04 needs/need-heating/source",
            "R-C1.1-05 interviews/interview-tissot/consent",
            "R-C1.1-06 frame/basis",
            "R-C1.1-07 emissions",
            "R-C1.2-01 dimensions/touristic",
            "R-C1.2-03 territory/indicators/figure-visitors/source",
            "R-C1.2-04 axes/axis-river/observations",
            "R-C1.2-05 swot",
            "R-C1.2-06 swot/swot-strength/quadrant",
            "R-C1.2-07 territory/indicators/figure-old/justification",
            "R-C1.3-01 orientations/orientation-image/axis",
            "R-C1.3-02 general/general-image/segments",
            "R-C1.3-04 operational/objective-visits/dueOn",
            "R-C1.3-05 operational/objective-visits/title",
            "R-C1.3-06 operational/objective-visitors/dueOn",
            "R-C1.3-07 needs/need-heating",
            "R-C1.4-01 actions",
            "R-C1.4-02 actions/action-collect/responsible",
            "R-C1.4-03 actions/action-film/start",
            "R-C1.4-03 actions/action-signed/start",
            "R-C1.4-04 actions/action-collect/prerequisites",
            "R-C1.4-05 tasks",
            "R-C1.4-06 tasks/*",
            "R-C1.4-07 tasks/*",
            "R-C1.4-08 actions/action-film/lines",
            "R-C1.5-01 indicators",
            "R-C1.5-02 indicators",
            "R-C1.5-03 steps/stage-review",
            "R-C1.5-04 indicators/indicator-visits/unit",
            "R-C1.5-05 indicators/indicator-groups/corrective",
            "R-C1.5-06 indicators/indicator-fill/target",
            "R-C1.5-07 questionnaires/survey-visitors/collected",
            "R-C1.6-01 stakeholders",
            "R-C1.6-02 stakeholders/partner-foundation/objectives",
            "R-C1.6-03 stakeholders/partner-drac",
            "R-C1.6-04 stakeholders/partner-town/agreement",
            "R-C1.6-05 stakeholders/partner-wine/types",
            "R-C1.6-06 stakeholders/partner-archives/contact",
            "R-C2.1-03 lines/*/HEADING",
            "R-C2.1-04 lines/*/ACCOUNT",
            "R-C2.1-05 lines/*/UNIT_PRICE",
            "R-C2.1-17 finding.R-C2.1-17.unasked",
            "R-C2.1-23 finding.R-C2.1-23",
            "R-C2.5-01 droits/*/qualification/status",
            "R-C2.5-02 droits/*/authorisations",
            "R-C2.5-02 droits/*/authorisations",
            "R-C2.5-04 droits/*/request/lines",
            "R-C2.5-06 droits/*/qualification/status",
            "R-C2.5-08 droits/*/usage/share",
            "R-C2.5-09 droits/*/authorisations",
            "R-C2.5-10 droits/*/people/person-lea/representative",
            "R-C2.5-11 droits/*/authorisations",
            "R-C2.5-13 droits/*/credit/line",
            "R-C3.2-01 capacity",
            "R-C3.2-02 erp/types",
            "R-C3.2-03 authorisations/step-gn6/askedOn",
            "R-C3.1-06 access/narrowest",
            "R-C3.2-04 adjustments",
            "R-C3.2-04 adjustments",
            "R-C3.2-04 walls/wall-west/length",
            "R-C3.2-04 works/work-banner/climate/luxHours",
            "R-C3.2-04 works/work-banner/climate/sensitivity",
            "R-C3.2-06 welcome/wheelchairs",
            "R-C3.2-10 agreement/state",
            "R-C3.2-12 visit/report",
            "R-C3.2-13 visit/plan",
            "R-C3.2-14 materials/material-fabric/fireClass",
            "R-C3.3-05 mounting/step-light/day",
            "R-C3.3-07 reports/report-sunset-arrival/day",
            "R-C3.3-07 works/work-banner",
            "R-C3.3-07 works/work-lock/insurance/value",
            "R-C3.3-09 transport/planB",
            "R-C3.5-03 duration",
            "R-C3.5-05 aids",
            "R-C3.5-07 conditions/images",
            "R-C4.2-08 actions/com-posters/posting",
            "R-C4.2-09 actions/com-web/visuals",
            "R-C4.3-02 segment/agreed",
            "R-C4.3-03 proofs/proof-tickets/preTicked",
            "R-C4.3-05 subject",
            "R-C4.3-06 pieces/piece-boat/alt",
            "R-C4.3-07 posts/post-lamps/subtitled",
            "R-C4.3-08 posts/post-night/collaboration/shown",
            "R-C4.3-09 posts/post-night/collaboration/contract",
            "R-C4.3-11 posts",
            "R-C4.3-11 posts",
            "R-C4.3-13 posts/post-announce/consent",
            "R-C4.4-05 sendings/sent-gazette",
            "R-C4.4-06 pictures/picture-port/credit",
            "R-X-01 axes/axis-river",
            "R-X-01 axes/axis-river",
            "R-X-01 indicators/indicator-price",
            "R-X-01 needs/need-heating",
            "R-X-01 operational/objective-visitors",
            "R-X-01 orientations/orientation-image",
            "R-X-03 actions/action-film",
            "R-X-09 works",
            "R-X-11 adjustments",
            "R-X-15 finding.R-X-15.none",
            "R-X-16 segments/segment-amateurs",
            "R-X-19 *",
            "R-X-19 finding.R-X-19.missing.SACEM",
            "R-X-20 accessibility",
            "R-X-20 accessibility",
            "R-X-20 practical/accessibility",
            "R-X-20 practical/accessibility",
            "R-X-20 practical/accessibility",
            "R-X-22 finding.R-X-22.none",
            "R-X-23 *",
            "R-X-25 conclusion/reasons");

    private final School school;
    private final Projects projects;
    private final ProjectExamination examinations;

    @Autowired
    DemonstrationExhibitionTest(School school, Projects projects, ProjectExamination examinations) {
        this.school = school;
        this.projects = projects;
        this.examinations = examinations;
    }

    @Test
    void hasExactlyTheSeededMistakes() {
        UUID project = school.as(School.THEO, () -> DemonstrationFestivalTest.called(projects, "Lumières du fleuve"));
        assertThat(school.as(School.THEO, () -> examinations.of(project)).findings())
                .extracting(DemonstrationExhibitionTest::placed)
                .containsExactlyInAnyOrderElementsOf(
                        SEEDED.stream().map(seeded -> named(project, seeded)).toList());
    }

    /// The rows of its drafts by the names they have in this project.
    private static String named(UUID project, String seeded) {
        return ROW.matcher(seeded).replaceAll(row -> "/" + DemonstrationReferences.identity(project, row.group(1)));
    }

    /// A rule and its place, or its sentence where a whole page is meant; rows of registers have identities that nobody
    /// knows beforehand, drawn by lot.
    private static String placed(ExaminedFinding finding) {
        Finding found = finding.finding();
        String place = found.place().isEmpty() ? found.message() : found.place();
        return found.code() + " "
                + place.replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}", "*");
    }
}
