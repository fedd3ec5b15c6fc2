package fr.coulisses.platform.generation;

import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.CanonicalJson;
import fr.coulisses.assessment.Level;
import fr.coulisses.assessment.ReviewState;
import fr.coulisses.referential.Referential;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/// Makes up the artefacts of a project: some are drafts still, the others went to a tutor once or several times.
final class MadeUpArtefacts {

    private static final int DRAFTS_IN_A_HUNDRED = 40;

    private final Tables tables;
    private final Chance chance;
    private final JsonMapper json;
    private final List<ArtefactKind<?>> kinds;
    private final Referential referential;
    private final MadeUpReviews reviews;

    MadeUpArtefacts(
            Tables tables, Chance chance, JsonMapper json, List<ArtefactKind<?>> kinds, Referential referential) {
        this.tables = tables;
        this.chance = chance;
        this.json = json;
        this.kinds = kinds;
        this.referential = referential;
        this.reviews = new MadeUpReviews(tables, chance);
    }

    void write(MadeUpProject project, int count) {
        for (int i = 0; i < count; i++) {
            write(project, kinds.get(i % kinds.size()));
        }
    }

    private void write(MadeUpProject project, ArtefactKind<?> kind) {
        UUID id = chance.id();
        UUID student = chance.one(project.team());
        Instant created = project.started().plus(Duration.ofHours(chance.below(24 * 28)));
        String content = json.writeValueAsString(kind.start(project.description()));
        boolean submitted = !chance.happens(DRAFTS_IN_A_HUNDRED);
        int versions = submitted ? 1 + (chance.happens(25) ? 1 : 0) + (chance.happens(5) ? 1 : 0) : 0;
        Instant edited = created.plus(Duration.ofHours(1 + chance.below(24)));
        tables.artefacts.add(id, project.id(), kind.key(), title(project, kind), content, edited, student, created);
        List<Referential.Competency> competencies = referential.evidencedBy(kind.key());
        if (versions == 0) {
            intend(id, student, competencies);
        }
        String fingerprint = versions == 0 ? "" : CanonicalJson.sha256(json.readTree(content));
        for (int number = 1; number <= versions; number++) {
            UUID version = chance.id();
            Instant at = edited.minus(Duration.ofMinutes(30)).plus(Duration.ofDays(number - 1));
            tables.versions.add(
                    version,
                    id,
                    number,
                    referential.id(),
                    content,
                    project.sheet(),
                    "{}",
                    "[]",
                    "",
                    fingerprint,
                    student,
                    at);
            reviews.write(project, version, student, competencies, referential.id(), state(number, versions), at);
        }
    }

    private String title(MadeUpProject project, ArtefactKind<?> kind) {
        List<String> titles = switch (kind.key()) {
            case "forecast-budget" -> Names.BUDGETS;
            case "diagnostic" -> Names.DIAGNOSTICS;
            default -> Names.OTHERS;
        };
        return chance.one(titles)
                .replace("%s", project.theme())
                .replace("%t", project.town())
                .replace("%f", chance.one(Names.FAMILY));
    }

    private void intend(UUID artefact, UUID student, List<Referential.Competency> competencies) {
        if (chance.happens(70)) {
            competencies.forEach(competency -> tables.intendedClaims.add(
                    artefact, student, competency.code(), "J’ai tenu ce livrable.", "", "", Level.IN_PROGRESS));
        }
    }

    private ReviewState state(int number, int versions) {
        if (number < versions) {
            return chance.happens(70) ? ReviewState.SENT_BACK : ReviewState.SUPERSEDED;
        }
        int dice = chance.below(100);
        return dice < 20
                ? ReviewState.SUBMITTED
                : dice < 30 ? ReviewState.IN_REVIEW : dice < 50 ? ReviewState.SENT_BACK : ReviewState.ACCEPTED;
    }
}
