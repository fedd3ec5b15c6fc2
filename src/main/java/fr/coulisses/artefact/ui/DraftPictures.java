package fr.coulisses.artefact.ui;

import com.vaadin.flow.component.UI;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.project.Projects;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.ui.LiveFields;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Shows what a draft comes to between its fields, as the document will, and draws it anew with each change.
@Component
public class DraftPictures {

    private final Projects projects;
    private final Labels labels;
    private final JsonMapper json;

    DraftPictures(Projects projects, Labels labels, JsonMapper json) {
        this.projects = projects;
        this.labels = labels;
        this.json = json;
    }

    /// @param blocks of the document, from the draft with the rows of the registers it is composed of
    public <C> void add(
            LiveFields fields, Artefact artefact, ArtefactKind<C> kind, BiFunction<C, Wording, List<Block>> blocks) {
        Wording wording = new Wording(
                labels,
                UI.getCurrent().getLocale(),
                projects.get(artefact.projectId()).sheet());
        BlocksPicture picture = new BlocksPicture();
        fields.follow(picture, content -> {
            C composed = kind.compose(artefact.projectId(), json.treeToValue(content, kind.type()));
            picture.show(blocks.apply(composed, wording));
        });
    }
}
