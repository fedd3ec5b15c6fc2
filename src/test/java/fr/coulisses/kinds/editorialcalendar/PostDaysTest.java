package fr.coulisses.kinds.editorialcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.shared.CalendarDay;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PostDaysTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 2);

    @Test
    void areThoseOfPostsThatAreStillMeantToHappenAtTheirHours() {
        EditorialCalendar calendar = JsonMapper.shared().readValue("""
                {"posts": [
                    {"id": "a", "day": "2027-04-02", "at": "18 h 30", "network": "INSTAGRAM", "hook": "Venez"},
                    {"id": "b", "day": "2027-04-02", "at": "en soirée", "hook": "Encore"},
                    {"id": "c", "day": "2027-04-02", "status": "CANCELLED", "hook": "Non"},
                    {"id": "d", "hook": "Sans jour"}]}""", EditorialCalendar.class);
        List<CalendarDay> days = PostDays.of(calendar, "https://c.example/projets");
        assertThat(days)
                .extracting(CalendarDay::day, CalendarDay::at, CalendarDay::summary)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(DAY, LocalTime.of(18, 30), "Instagram · Venez"),
                        Tuple.tuple(DAY, null, "en soirée · Encore"));
    }
}
