package fr.coulisses.artefact.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.artefact.KnownSource;
import fr.coulisses.artefact.SourceGiver;
import fr.coulisses.shared.ui.LiveFields;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Offers what other artefacts of the project have read, the notes of a watch for instance, as sources of this one.
@Component
public class SourceShelf {

    private final Artefacts artefacts;
    private final Kinds kinds;

    SourceShelf(Artefacts artefacts, Kinds kinds) {
        this.artefacts = artefacts;
        this.kinds = kinds;
    }

    /// Adds the way to the shelf, where the project has one.
    ///
    /// @param list the place of rows with `title`, `publisher`, `year` and `url`
    public void add(LiveFields fields, Artefact artefact, String list) {
        if (givers(artefact.projectId()).isEmpty()) {
            return;
        }
        Button open = new Button(
                UI.getCurrent().getTranslation("artefact.sources.open"),
                click -> new SourceShelfDialog(all(artefact.projectId()), fields.list(list)).open());
        Div row = new Div(open);
        row.addClassNames("row", "wide");
        fields.add(row);
    }

    private List<Artefact> givers(UUID project) {
        return artefacts.of(project).stream()
                .filter(artefact -> kinds.get(artefact.kind()) instanceof SourceGiver<?>)
                .toList();
    }

    private List<KnownSource> all(UUID project) {
        return givers(project).stream()
                .flatMap(artefact -> kinds.get(artefact.kind()) instanceof SourceGiver<?> giver
                        ? sources(giver, artefact.id()).stream()
                        : Stream.empty())
                .distinct()
                .toList();
    }

    private <C> List<KnownSource> sources(SourceGiver<C> giver, UUID artefact) {
        return giver.sources(artefacts.content(artefact, giver));
    }
}
