package fr.coulisses.shared;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Writes days in the format that calendar programs read (RFC 5545): lines of at most 75 octets that end with CRLF.
///
/// Our own, because the libraries for it count letters instead of octets, which breaks accented lines.
public final class IcsText {

    private static final int LONGEST_LINE = 75;

    /// What has a time and no length: high enough to be read in the view of a day.
    private static final String SHORT = "PT15M";

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private IcsText() {}

    /// @param name of the calendar, as the program shows it
    /// @param stamp when the days were last looked up
    public static String write(String name, List<CalendarDay> days, Instant stamp) {
        IcsText ics = new IcsText();
        ics.line("BEGIN", "VCALENDAR");
        ics.line("VERSION", "2.0");
        ics.line("PRODID", "-//Coulisses//Coulisses//FR");
        ics.line("CALSCALE", "GREGORIAN");
        ics.line("METHOD", "PUBLISH");
        ics.line("X-WR-CALNAME", escaped(name));
        ics.line("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        days.forEach(day -> ics.event(day, stamp));
        ics.line("END", "VCALENDAR");
        return ics.text.toString();
    }

    private void event(CalendarDay day, Instant stamp) {
        line("BEGIN", "VEVENT");
        line("UID", escaped(day.uid()));
        line("DTSTAMP", MOMENT.format(stamp));
        when(day);
        line("SUMMARY", escaped(day.summary()));
        if (!day.description().isEmpty()) {
            line("DESCRIPTION", escaped(day.description()));
        }
        line("URL", day.url());
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    /// What takes place at a time is written as a moment of universal time, so that no table of summer times is needed.
    private void when(CalendarDay day) {
        LocalTime at = day.at();
        if (at == null) {
            line("DTSTART;VALUE=DATE", DAY.format(day.day()));
            line("DTEND;VALUE=DATE", DAY.format(day.last().plusDays(1)));
        } else {
            line("DTSTART", MOMENT.format(day.day().atTime(at).atZone(Formats.ZONE)));
            line("DURATION", SHORT);
        }
    }

    private void line(String name, String value) {
        String line = name + ":" + value;
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int letter = line.codePointAt(i);
            String one = Character.toString(letter);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(one);
            octets += size;
            i += one.length();
        }
        text.append("\r\n");
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\n", "\\n");
    }
}
