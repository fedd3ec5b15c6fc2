package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.artefact.Statement;
import java.util.ArrayList;
import java.util.List;

/// What the posts of a calendar say that contracts, budget and other artefacts say too.
final class CalendarStatements {

    private final EditorialCalendar calendar;

    CalendarStatements(EditorialCalendar calendar) {
        this.calendar = calendar;
    }

    List<Statement> all() {
        List<Statement> all = new ArrayList<>();
        calendar.pursued().forEach(post -> said(all, post));
        if (!calendar.ticketing().isBlank()) {
            all.add(new Statement(
                    Statement.TICKETING_ADDRESS,
                    "ticketing",
                    calendar.ticketing().strip()));
        }
        return all;
    }

    private static void said(List<Statement> all, Post post) {
        String place = "posts/" + post.id();
        if (!post.announced().artists().isBlank()) {
            all.add(new Statement(
                    Statement.PROMOTED_SHOW,
                    place + "/announced/artists",
                    post.announced().statement()));
        }
        if (post.pillar() != null && post.pillar().tellsPrices()) {
            Statement.prices(place + "/text", post.hook() + "\n" + post.text()).forEach(all::add);
        }
        if (!post.text().isBlank() || !post.hook().isBlank()) {
            all.add(new Statement(Statement.ANNOUNCED_AIDS, place + "/text", post.hook() + "\n" + post.text()));
        }
    }
}
