package fr.coulisses.hostile;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.coulisses.shared.Letters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Texts that break programs: a few of our own, and the « big list of naughty strings » where it lies beside the
/// project.
public final class HostileTexts {

    private static final Path OUTSIDE = Path.of("../shared/data/outside/divers/blns.json");

    private static final List<String> KEPT = List.of(
            "=1+1",
            "@SUM(A1:A9)",
            "+33 4 72 00 00 00",
            "-2+3",
            "'=1+1",
            "''@x",
            "'quoted'",
            "\t=tab",
            "line\nbreak\n\nparagraph",
            "carriage\rreturn\r\nand both",
            "tab\tinside",
            "<script>alert(1)</script><img src=x onerror=alert(1)>",
            "]]> <![CDATA[ & &amp; &#38; &nbsp; <!-- --",
            "{{constructor.constructor('alert(1)')()}} ${7*7} #{7*7} {0} '{1}'",
            "Robert'); DROP TABLE artefact;-- \\' \" %s %_ \\u0000 \\x00",
            "../../../../etc/passwd\\..\\..\\nul:con",
            "a;b,c\"d\"\"e;'f',\\;\\n\\N",
            "_x0041_ _x000D_ _x005F_",
            "العربية ثم نفسها english ١٢٣",
            "עברית abc \u202emirror\u202c \u2067isolate\u2069 \u200fmark\u200e",
            "中文 日本語 한국어 ｶﾀｶﾅ 𠀀𠮷",
            "e\u0301 é n\u0303 Z\u0351\u036b\u0343\u0300\u0301\u0302algo",
            "👩‍👩‍👧‍👦 🏳️‍🌈 🇫🇷 👍🏿 0️⃣ 𝒻",
            " leading and trailing ",
            "\u00a0no-break\u00a0space\u202fand narrow\u00a0",
            "line\u2028separator\u2029paragraph",
            "\ufeffbyte-order\ufeffmark",
            "soft\u00adhyphen zero\u200bwidth joi\u200cner\u2060word",
            "next\u0085line \u009bc1",
            "private \ue000 \uf8ff unassigned \u0378 \udb40\udc01tag",
            "𝐛𝐨𝐥𝐝 ﬁ ǆ İ ı ß ẞ ﷺ",
            "null undefined NaN true 0x10 1E400 -0",
            "BEGIN:VCARD\nEND:VCARD\nBEGIN:VEVENT",
            "n'est-ce pas ? « oui » – “yes” … œuvre l’été",
            "ends with a semicolon;",
            "'",
            "\"",
            "\\",
            "%00%0d%0aSet-Cookie:x=1",
            "data:text/html,<b>x</b> javascript:alert(1) http://a.example/?q=1&r=2#x",
            "mot".repeat(80),
            "Un texte long, avec des accents – é à ç œ 😀 ; ".repeat(110));

    private static final List<String> UNKEPT = List.of(
            "nul \u0000 inside",
            "\u0000",
            "half \ud83d of an emoji",
            "other half \ude00",
            "reversed \ude00\ud83d",
            "no character \uffff",
            "nor \ufffe this",
            "bell \u0007 backspace \b",
            "vertical \u000b tab and form \f feed",
            "delete \u007f it",
            "escape \u001b[31mred",
            "unit \u001f separator");

    private HostileTexts() {}

    /// Ours that every field has to keep.
    public static List<String> kept() {
        return KEPT;
    }

    /// Ours that no file could keep, so that every field has to refuse them.
    public static List<String> unkept() {
        return UNKEPT;
    }

    /// Those of others; the test is skipped, and says so, where they are not there.
    static List<String> outside() {
        assumeTrue(Files.isRegularFile(OUTSIDE), () -> "skipped: there is no " + OUTSIDE);
        return JsonMapper.shared().readValue(OUTSIDE.toFile(), new TypeReference<>() {});
    }

    /// Those of others that every field has to keep: all but the empty ones and a few with control characters.
    static List<String> outsideKept() {
        return outside().stream()
                .filter(text -> !text.isBlank() && Letters.areKept(text))
                .distinct()
                .toList();
    }
}
