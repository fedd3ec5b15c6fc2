package fr.coulisses.archive;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.CanonicalJson;
import fr.coulisses.artefact.Place;
import fr.coulisses.artefact.Places;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.assessment.ReviewState;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// What an archive says of a version, whatever stands in its files.
class KeptVersionTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Wording WORDING =
            new Wording(new Labels(), Locale.FRENCH, ProjectSheet.titled("Nuits de la halle"));
    private static final Places PLACES =
            new Places(List.of(Place.row("segments/s", "Public 1 – Lycéens", "", "Lycéens")));

    @Test
    void isReadWithoutAnythingThatItShouldSay() {
        KeptVersion bare = new KeptVersion(1, JSON.createObjectNode(), MissingNode.getInstance());
        assertThat(bare.summary().title()).isEmpty();
        assertThat(bare.summary().submittedAt()).isNull();
        assertThat(bare.summary().state()).isNull();
        assertThat(bare.frozen(JSON).project().title()).isEqualTo("…");
        assertThat(submission("{}")).contains("L’empreinte n’est pas celle de ce contenu");
        assertThat(said("")).isEqualTo("L’archive n’en dit rien.");
    }

    @Test
    void saysWhetherTheContentIsStillWhatItsFingerprintWasTakenOf() {
        String sha256 = CanonicalJson.sha256(JSON.readTree("{\"a\": 1}"));
        String version = "{\"content\": {\"a\": %d}, \"sha256\": \"%s\"}";
        assertThat(submission(version.formatted(1, sha256))).contains("✓ Le contenu est celui");
        assertThat(submission(version.formatted(2, sha256))).contains("n’est pas celle de ce contenu");
    }

    @Test
    void namesWhatWasClaimedAndDecidedByItsPlace() {
        KeptVersion version = new KeptVersion(1, JSON.createObjectNode(), evaluation());
        assertThat(version.summary().state()).isEqualTo(ReviewState.SENT_BACK);
        assertThat(text(EvaluationText.of(version.evaluation(), JSON, Optional.empty(), PLACES, WORDING)))
                .contains("À reprendre", "Incomplet", "C1.2", "Mené à deux.", "En cours d’acquisition")
                .contains("C1.2-K1\n→ Atteint\n→ Montré\u00a0: Public 1 – Lycéens")
                .contains("Dominique, le 11/10/2026", "Combien sont-ils ?");
    }

    @Test
    void tellsInASentenceWhatItCannotRead() {
        assertThat(said("{\"state\": \"ASLEEP\"}")).contains("evaluation.json");
        assertThat(said("{\"state\": \"ACCEPTED\", \"claims\": [{}]}")).contains("evaluation.json");
        assertThat(said("[]")).contains("evaluation.json");
    }

    private static JsonNode evaluation() {
        return JSON.readTree("""
                {"state": "SENT_BACK", "defect": "INCOMPLETE", "reviewer": "Dominique", "comment": "Encore un effort.",
                 "claims": [{"student": "Lou", "competency": "C1.2",
                   "commentary": {"did": "Mené à deux.", "how": "", "shows": ""},
                   "criteria": [{"code": "C1.2-K1", "place": "segments/s/name"}],
                   "level": "IN_PROGRESS", "comment": "", "outcomes": {"C1.2-K1": "MET"}}],
                 "contributions": [],
                 "remarks": [{"place": "segments/s", "author": "Dominique", "text": "Combien sont-ils ?",
                   "at": "2026-10-11T10:00:00Z", "answers": []}],
                 "log": []}""");
    }

    private static String submission(String version) {
        return text(
                new SubmissionText(new KeptVersion(1, JSON.readTree(version), MissingNode.getInstance()), JSON, WORDING)
                        .blocks());
    }

    private static String said(String evaluation) {
        JsonNode node = evaluation.isEmpty() ? MissingNode.getInstance() : JSON.readTree(evaluation);
        List<Block> blocks = EvaluationText.of(node, JSON, Optional.empty(), PLACES, WORDING);
        return ((Block.Paragraph) blocks.getFirst()).text();
    }

    private static String text(List<Block> blocks) {
        return blocks.toString();
    }
}
