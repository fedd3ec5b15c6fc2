package fr.coulisses.referential.ui;

import com.vaadin.flow.router.Location;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referentials;
import fr.coulisses.shared.NotFound;
import java.util.List;
import java.util.Map;

/// The two revisions that an address names, or the two that one would compare first.
///
/// @param after the same as `before` where there is nothing to compare with
record RevisionChoice(Referential before, Referential after) {

    static RevisionChoice of(String code, Location location, Referentials referentials) {
        Map<String, List<String>> parameters = location.getQueryParameters().getParameters();
        return of(
                code,
                parameters.getOrDefault("de", List.of()).stream().findFirst().orElse(""),
                parameters.getOrDefault("avec", List.of()).stream().findFirst().orElse(""),
                parameters.getOrDefault("revision", List.of()).stream()
                        .findFirst()
                        .orElse(""),
                referentials);
    }

    static RevisionChoice of(String code, String from, String with, String revision, Referentials referentials) {
        if (!from.isEmpty() && !with.isEmpty() && !revision.isEmpty()) {
            return new RevisionChoice(
                    referentials.revision(code, number(from)), referentials.revision(with, number(revision)));
        }
        Referential newest = referentials.newest(code);
        List<Referential> all = referentials.all();
        return all.stream()
                .filter(each -> each.code().equals(code) && each.revision() < newest.revision())
                .findFirst()
                .map(older -> new RevisionChoice(older, newest))
                .or(() -> referentials.successor(newest).map(next -> new RevisionChoice(newest, next)))
                .or(() -> all.stream()
                        .filter(each -> each.code().equals(newest.replaces()))
                        .findFirst()
                        .map(former -> new RevisionChoice(former, newest)))
                .orElse(new RevisionChoice(newest, newest));
    }

    boolean isEmpty() {
        return before.id().equals(after.id());
    }

    static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new NotFound();
        }
    }
}
