package fr.coulisses.artefact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.access.Visitor;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.shared.NotFound;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A kind may have more than one document: each leaves as a file, from the draft and from a version.
@CoulissesTest
class FurtherDocumentsTest {

    private final int port;
    private final School school;
    private final Versions versions;
    private final VersionReadings readings;

    @Autowired
    FurtherDocumentsTest(School school, Versions versions, VersionReadings readings, @LocalServerPort int port) {
        this.port = port;
        this.school = school;
        this.versions = versions;
        this.readings = readings;
    }

    @Test
    void leaveAsFilesUnderTheirNames() throws IOException, InterruptedException {
        UUID project = school.project("Documents");
        UUID watch = school.artefact(project, "watch", "Veille");
        String files = ProjectAddress.artefact(project, watch);
        Visitor ines = Visitor.of(port, School.INES);
        HttpResponse<String> synthesis = ines.ask(files + "/brouillon.pdf?document=synthesis");
        assertThat(synthesis.statusCode()).isEqualTo(200);
        assertThat(synthesis.headers().firstValue("Content-Disposition").orElse(""))
                .contains("synthese");
        assertThat(ines.get(files + "/brouillon.docx?document=synthesis")).isEqualTo(200);
        assertThat(ines.get(files + "/brouillon.pdf?document=pocket")).isEqualTo(404);
        assertThat(ines.get(files + "/brouillon.pdf?document=..%2Fx")).isEqualTo(404);
        assertThat(Visitor.of(port, School.THEO).get(files + "/brouillon.pdf?document=synthesis"))
                .isEqualTo(404);
    }

    @Test
    void areMadeOfAVersionToo() {
        UUID project = school.project("Documents d’une version");
        UUID watch = school.artefact(project, "watch", "Veille");
        school.writes(watch, """
                {"questions": [%s],
                 "sources": [{"id": "6c8f0000-0000-4000-8000-0000000000ab", "name": "Le Ponton", "axes": [%s]}],
                 "tools": [{"id": "6c8f0000-0000-4000-8000-0000000000ac", "type": "ALERT", "axes": [%s]}],
                 "syntheses": [{"id": "6c8f0000-0000-4000-8000-0000000000aa", "title": "Novembre"}]}""".formatted(
                        each("{\"id\": \"question-%1$s\", \"axis\": \"%1$s\", \"question\": \"Quoi ?\"}"),
                        each("\"%s\""),
                        each("\"%s\"")));
        Document note = school.as(School.INES, () -> {
            ArtefactVersion version = versions.freeze(watch, Map.of(), "");
            assertThat(readings.furtherDocuments(version)).containsExactly("synthesis");
            assertThatThrownBy(() -> readings.document(version, "pocket", Locale.FRENCH))
                    .isInstanceOf(NotFound.class);
            return readings.document(version, "synthesis", Locale.FRENCH);
        });
        assertThat(note.title()).isEqualTo("Novembre");
    }

    /// The same for each axis that the competency names.
    private static String each(String json) {
        return Stream.of("ARTISTIC", "TECHNOLOGICAL", "REGULATORY", "COMPETITIVE", "ECONOMIC")
                .map(json::formatted)
                .collect(Collectors.joining(","));
    }
}
