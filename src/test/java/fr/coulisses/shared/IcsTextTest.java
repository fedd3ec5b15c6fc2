package fr.coulisses.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class IcsTextTest {

    private static final Instant STAMP = Instant.parse("2027-02-01T00:00:00Z");

    @Test
    void writesADayAsAWholeDay() {
        String ics = write("À déposer", "");
        assertThat(ics)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")
                .contains("UID:due-1@coulisses\r\n")
                .contains("DTSTAMP:20270201T000000Z\r\n")
                .contains("DTSTART;VALUE=DATE:20270228\r\nDTEND;VALUE=DATE:20270301\r\n")
                .contains("SUMMARY:À déposer\r\n")
                .doesNotContain("DESCRIPTION");
    }

    @Test
    void writesAnHourAsAMomentInWinterAndInSummer() {
        String ics = IcsText.write(
                "Coulisses",
                List.of(
                        at(LocalDate.of(2027, 2, 28), LocalTime.of(18, 30)),
                        at(LocalDate.of(2027, 4, 24), LocalTime.of(0, 30))),
                STAMP);
        assertThat(ics)
                .contains("DTSTART:20270228T173000Z\r\nDURATION:PT15M\r\n")
                .contains("DTSTART:20270423T223000Z\r\n")
                .doesNotContain("VALUE=DATE");
    }

    private static CalendarDay at(LocalDate day, LocalTime hour) {
        return new CalendarDay("post@coulisses", day, day, hour, "Publier", "", "https://c.example/projets");
    }

    @Test
    void escapesWhatTheFormatNeedsForItself() {
        assertThat(write("a;b,c\\d\r\ne\nf", "")).contains("SUMMARY:a\\;b\\,c\\\\d\\ne\\nf\r\n");
    }

    @Test
    void endsEveryLineWithCrlfAndNoneElse() {
        String ics = write("Titre\navec lignes", "Deux\rlignes");
        assertThat(ics.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
    }

    @Test
    void foldsAfterAtMost75OctetsAndNeverInsideALetter() {
        String summary = "Été à l’œuvre – 😀 ".repeat(30).strip();
        String ics = write(summary, summary);
        for (String line : ics.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\ufffd");
        }
        assertThat(ics.replace("\r\n ", "")).contains("SUMMARY:" + summary + "\r\n");
    }

    @Test
    void foldsExactlyAtTheLimit() {
        String fits = "x".repeat(75 - "SUMMARY:".length());
        assertThat(write(fits, "")).contains("SUMMARY:" + fits + "\r\n");
        assertThat(write(fits + "y", "")).contains("SUMMARY:" + fits + "\r\n y\r\n");
    }

    private static String write(String summary, String description) {
        CalendarDay day = new CalendarDay(
                "due-1@coulisses", LocalDate.of(2027, 2, 28), summary, description, "https://c.example/projets");
        return IcsText.write("Coulisses", List.of(day), STAMP);
    }
}
