package fr.coulisses.kinds.editorialcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EditorialCalendarWorkbookTest {

    private static final Wording WORDING =
            new Wording(new Labels(), Locale.FRENCH, ProjectSheet.titled("Nuits de la halle"));

    @Test
    void hasARowForEachPostAndAColumnForEachTitle() {
        EditorialCalendar calendar = Calendars.sample();
        Workbook.Sheet posts = new EditorialCalendarWorkbook(calendar, WORDING)
                .workbook()
                .sheets()
                .getFirst();
        assertThat(posts.rows()).hasSize(calendar.posts().size() + 1);
        assertThat(posts.rows())
                .allSatisfy(
                        row -> assertThat(row.cells()).hasSize(posts.widths().size()));
    }

    @Test
    void computesTheEngagementFromItsCells() {
        Workbook.Sheet posts = new EditorialCalendarWorkbook(
                        Calendars.of(
                                "{\"posts\": [{\"id\": \"p\", \"stats\": {\"reach\": 300, \"interactions\": 20}}]}"),
                        WORDING)
                .workbook()
                .sheets()
                .getFirst();
        assertThat(posts.rows().get(1).cells().getLast())
                .isEqualTo(new Workbook.Formula(
                        "ROUND(AD2/AC2*100,2)", new BigDecimal("6.67"), Workbook.Format.PERCENT, Workbook.Style.PLAIN));
        assertThat(posts.rows().get(1).cells().get(28))
                .isEqualTo(Workbook.number(BigDecimal.valueOf(300), Workbook.Format.COUNT));
    }
}
