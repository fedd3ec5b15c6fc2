package fr.coulisses.kinds.pressrelease;

import fr.coulisses.artefact.Statement;
import java.util.ArrayList;
import java.util.List;

/// What a release says that contracts, budget and other artefacts say too.
final class ReleaseStatements {

    private final PressRelease release;

    ReleaseStatements(PressRelease release) {
        this.release = release;
    }

    List<Statement> all() {
        List<Statement> all = new ArrayList<>();
        all.add(new Statement(Statement.NAMES_FUNDERS, "mentions", ""));
        release.mentions().stream()
                .filter(mention ->
                        !mention.grant().isEmpty() && !mention.words().isBlank())
                .map(mention -> new Statement(Statement.FUNDER_MENTION, "mentions/" + mention.id(), mention.grant()))
                .forEach(all::add);
        release.programme().stream()
                .filter(show -> !show.called().isBlank())
                .map(show -> new Statement(Statement.ANNOUNCED_SHOW, "programme/" + show.id(), show.statement()))
                .forEach(all::add);
        release.pointed().stream()
                .flatMap(text -> Statement.prices(text.place(), text.text()))
                .forEach(all::add);
        Statement.prices("practical/rates", release.practical().rates()).forEach(all::add);
        release.reachable().stream()
                .filter(PressContact::canBeReached)
                .map(contact -> new Statement(Statement.PRESS_CONTACT, "contacts/" + contact.id(), contact.said()))
                .forEach(all::add);
        if (!release.practical().accessibility().isBlank()) {
            all.add(new Statement(
                    Statement.ANNOUNCED_AIDS,
                    "practical/accessibility",
                    release.practical().accessibility()));
        }
        String ticketing = release.practical().ticketing();
        if (!ticketing.isBlank()) {
            all.add(new Statement(Statement.TICKETING_ADDRESS, "practical/ticketing", ticketing.strip()));
        }
        return all;
    }
}
