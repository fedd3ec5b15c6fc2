package fr.coulisses.referential.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fr.coulisses.shared.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// Files that are broken, hostile or something else are refused with a sentence, and at once.
class RefusedSheetsTest {

    @Test
    void refusesEntitiesOfAnyKind() {
        String external = "<!DOCTYPE FICHES [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<FICHES><FICHE><INTITULE>&x;</INTITULE></FICHE></FICHES>";
        assertThat(refusal(external).label()).startsWith("referential.refused.xml");
        StringBuilder laughs = new StringBuilder("<!DOCTYPE FICHES [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        laughs.append("]><FICHES><FICHE><INTITULE>&l11;</INTITULE></FICHE></FICHES>");
        assertThat(refusal(laughs.toString()).label()).startsWith("referential.refused.xml");
    }

    @Test
    void refusesXmlThatIsNoRegister() {
        assertThat(refusal("<html><body>Non</body></html>").label()).isEqualTo("referential.refused.rncp");
        assertThat(refusal("<FICHES/>").label()).isEqualTo("referential.refused.rncp");
        Refusal broken = refusal("<FICHES>\n<FICHE>\n<INTITULE>x</FICHE></FICHES>");
        assertThat(broken.label()).isEqualTo("referential.refused.xml");
        assertThat(broken.arguments()).containsExactly(3);
        assertThat(refusal("<FICHES>" + "<A>".repeat(50)).label()).isEqualTo("referential.refused.levels");
        assertThat(refusal("<FICHES><FICHE><INTITULE>" + "x".repeat(300_000)).label())
                .isEqualTo("referential.refused.xml.long");
        assertThat(refusal("<FICHES>" + "<FICHE></FICHE>".repeat(60) + "</FICHES>")
                        .label())
                .isEqualTo("referential.refused.rncp.many");
    }

    @Test
    void refusesDeepLongAndDoubleJson() {
        assertThat(refusal("{\"framework\":" + "[".repeat(100_000)).label())
                .isEqualTo("referential.refused.json.large");
        assertThat(refusal("{\"framework\":\"" + "x".repeat(300_000) + "\"}").label())
                .isEqualTo("referential.refused.json.large");
        Refusal twice = refusal("{\"framework\":{},\n\"framework\":{}}");
        assertThat(twice.label()).isEqualTo("referential.refused.json");
        assertThat(twice.arguments()).containsExactly(2);
        assertThat(refusal("{\"framework\":{\"name\":").label()).isEqualTo("referential.refused.json");
        assertThat(refusal("{\"framework\":{}} {}").label()).isEqualTo("referential.refused.json");
        assertThat(refusal("{\"framework\":{}}").label()).isEqualTo("referential.refused.mahara");
        assertThat(refusal("{\"CFDocument\":{\"title\":\"Vide\"},\"CFItems\":[]}")
                        .label())
                .isEqualTo("referential.refused.case.empty");
        assertThat(refusal("{\"format\":\"coulisses-referential\",\"version\":9}")
                        .label())
                .isEqualTo("referential.refused.version");
    }

    @Test
    void refusesTooManyEntriesAndTooManyLevels() {
        StringBuilder many = new StringBuilder("{\"framework\":{\"name\":\"x\",\"standards\":[");
        many.append("{\"name\":\"s\",\"standardid\":1},".repeat(6_000)).setLength(many.length() - 1);
        assertThat(refusal(many + "]}}").label()).isEqualTo("referential.refused.entries");
        StringBuilder chain = new StringBuilder(
                "{\"framework\":{\"name\":\"x\",\"standards\":[{\"name\":\"s\",\"standardid\":1}],\"standardelements\":[");
        for (int i = 0; i < 3_000; i++) {
            chain.append(i == 0 ? "" : ",")
                    .append("{\"name\":\"e\",\"standardid\":1,\"elementid\":\"e")
                    .append(i)
                    .append("\",\"parentelementid\":\"e")
                    .append(i - 1)
                    .append("\"}");
        }
        assertThat(refusal(chain + "]}}").label()).isEqualTo("referential.refused.levels");
    }

    @Test
    void refusesArchivesPicturesAndNothing() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("export.xml"));
            out.write(new byte[100_000]);
        }
        assertThat(refusal(zip.toByteArray()).label()).isEqualTo("referential.refused.zip");
        assertThat(refusal(new byte[0]).label()).isEqualTo("referential.refused.unknown");
        assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}).label())
                .isEqualTo("referential.refused.unknown");
        assertThat(refusal("Bonjour").label()).isEqualTo("referential.refused.unknown");
        assertThat(refusal("[1, 2]").label()).isEqualTo("referential.refused.unknown");
        assertThat(refusal(new byte[SheetFile.MOST_BYTES + 1]).label()).isEqualTo("referential.refused.size");
    }

    @Test
    void refusesACsvThatSomebodySpoiled() {
        String header = "a,b,c,d,e,f,g,h,i,j,k,l,m,n\n";
        assertThat(refusal(header + ",x,X,,1,,,,,,,,,\n").label()).isEqualTo("referential.refused.moodle.framework");
        Refusal columns = refusal(header + ",x,X,,1,,,,,,,,1,\n,y,Y\n");
        assertThat(columns.label()).isEqualTo("referential.refused.moodle.columns");
        assertThat(columns.arguments()).containsExactly(3L, 3, 14);
        assertThat(refusal(header + ",x,\"X,,1,,,,,,,,1,\n").label()).isEqualTo("referential.refused.moodle.quotes");
    }

    private static Refusal refusal(String file) {
        return refusal(file.getBytes(StandardCharsets.UTF_8));
    }

    private static Refusal refusal(byte[] file) {
        return assertTimeout(Duration.ofSeconds(2), () -> {
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> SheetFile.read(file));
            assertThat(refusal).as("refused").isNotNull();
            assertThat(Sheets.sentence(refusal)).isNotBlank();
            return refusal;
        });
    }
}
