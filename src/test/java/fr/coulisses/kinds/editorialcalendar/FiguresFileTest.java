package fr.coulisses.kinds.editorialcalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.kinds.editorialcalendar.FiguresFile.Found;
import fr.coulisses.kinds.editorialcalendar.FiguresFile.Reached;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class FiguresFileTest {

    private static final EditorialCalendar CALENDAR = JsonMapper.shared().readValue("""
            {"posts": [
                {"id": "a", "day": "2027-04-02", "hook": "La halle rouvre", "text": "Deux soirées au bord du canal"},
                {"id": "b", "day": "2027-04-09", "hook": "Vendredi, on répète"},
                {"id": "c", "day": "2027-04-16", "hook": "Un"}, {"id": "d", "day": "2027-04-16", "hook": "Deux"},
                {"id": "e", "day": "2027-04-20", "hook": "Une publication annulée", "status": "CANCELLED"}]}""", EditorialCalendar.class);

    private static Found read(String csv) {
        return FiguresFile.read("export.csv", csv.getBytes(StandardCharsets.UTF_8), CALENDAR);
    }

    @Test
    void knowsAPostByItsTextAndElseByItsDay() {
        Found found = read("""
                Date de publication;Légende;Couverture;J’aime;Commentaires;Partages;Clics
                30/03/2027;La halle rouvre ! Deux soirées au bord du canal;1 240;80;6;2;12
                09/04/2027;;300;;;;
                """);
        assertThat(found.posts())
                .containsExactly(
                        new Reached("a", "La halle rouvre", new Figures(1240, 88, 12)),
                        new Reached("b", "Vendredi, on répète", new Figures(300, null, null)));
        assertThat(found.others()).isZero();
    }

    @Test
    void leavesOutWhatBelongsToNoPostOrToOneOfSeveral() {
        Found found = read("""
                date,reach,interactions
                2027-04-16,100,5
                2027-04-20,100,5
                2027-01-01,100,5
                2027-04-02,200,7
                2027-04-02,900,9
                """);
        assertThat(found.posts()).containsExactly(new Reached("a", "La halle rouvre", new Figures(200, 7, null)));
        assertThat(found.others()).isEqualTo(4);
    }

    @Test
    void readsAnAmericanDayWhereNoPostIsOnTheOther() {
        assertThat(read("Publish time,Reach\n04/02/2027 18:30,50\n").posts())
                .containsExactly(new Reached("a", "La halle rouvre", new Figures(50, null, null)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nom;Prix|columns",
                "Date;Légende|columns",
                "Date;Couverture|empty",
                "'Date;Couverture\n02/04/2027;12 %'|number",
                "'Date;Couverture\n02/04/2027;-3'|number",
                "'Date;Couverture\n02/04/2027;beaucoup'|number"
            })
    void saysWhatIsWrongWithAFile(String csv, String sentence) {
        assertThatThrownBy(() -> read(csv.replace("\\n", "\n")))
                .hasMessageContaining("editorialcalendar.refused." + sentence);
    }
}
