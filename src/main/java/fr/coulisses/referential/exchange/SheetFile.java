package fr.coulisses.referential.exchange;

import fr.coulisses.referential.SheetContent;
import fr.coulisses.shared.Csv;
import fr.coulisses.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Reads and writes sheets; what format a file is in is told by its content and not by its name.
public final class SheetFile {

    /// The largest file that is read, in bytes; other formats than the register's are refused above 5,000,000.
    public static final int MOST_BYTES = 20_000_000;

    private SheetFile() {}

    /// The sheets of a file; only the national register has several in one.
    ///
    /// @throws Refusal when it is in no format that is read, broken, hostile, or larger than a framework needs
    public static List<ReadSheet> read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new Refusal("referential.refused.size", MOST_BYTES / 1_000_000);
        }
        char first = firstSign(file);
        if (first == '<') {
            return RncpXml.read(file);
        }
        if (first == 'P' && file.length > 3 && file[1] == 'K' && file[2] < 8) {
            throw new Refusal("referential.refused.zip");
        }
        if (file.length > LimitedJson.MOST_BYTES) {
            throw new Refusal("referential.refused.size", LimitedJson.MOST_BYTES / 1_000_000);
        }
        String text = Csv.text(file, "referential.refused.unknown").strip();
        if (first == '{') {
            return List.of(json(LimitedJson.read(text)));
        }
        if (first != '[' && MoodleCsv.isOne(text)) {
            return List.of(MoodleCsv.read(text));
        }
        throw new Refusal("referential.refused.unknown");
    }

    private static ReadSheet json(JsonNode file) {
        if (MaharaMatrix.isOne(file)) {
            return MaharaMatrix.read(file);
        }
        if (CasePackage.isOne(file)) {
            return CasePackage.read(file);
        }
        if (CoulissesJson.isOne(file)) {
            return CoulissesJson.read(file);
        }
        if (file.has("credentialSubject") || file.has("@context")) {
            throw new Refusal("referential.refused.badge");
        }
        throw new Refusal("referential.refused.unknown");
    }

    /// The first sign that is no blank and no byte-order mark; those of UTF-16 files have empty halves.
    private static char firstSign(byte[] file) {
        for (int i = 0; i < Math.min(file.length, 1_000); i++) {
            int sign = file[i] & 0xff;
            if (sign > ' ' && sign != 0xef && sign != 0xbb && sign != 0xbf && sign != 0xfe && sign != 0xff) {
                return (char) sign;
            }
        }
        return ' ';
    }

    /// @param evidence the competencies that each kind can evidence; only our own format has a place for it
    /// @param now the moment that a format notes as that of the last change
    public static byte[] write(
            ExchangeFormat format, SheetContent sheet, Map<String, List<String>> evidence, Instant now) {
        return switch (format) {
            case COULISSES -> CoulissesJson.write(sheet, evidence);
            case MAHARA -> MaharaMatrix.write(sheet);
            case MOODLE -> MoodleCsv.write(sheet);
            case CASE -> CasePackage.write(sheet, now);
            case RNCP -> throw new IllegalArgumentException("The register is read, not written");
        };
    }
}
