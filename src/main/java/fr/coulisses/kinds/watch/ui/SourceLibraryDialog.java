package fr.coulisses.kinds.watch.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.kinds.watch.SourceLibrary;
import fr.coulisses.shared.ui.LiveFields;
import fr.coulisses.shared.ui.LiveList;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The sources to begin with: those that are not among the sources yet, to be chosen.
class SourceLibraryDialog extends Dialog {

    private final transient LiveList sources;
    private final CheckboxGroup<ObjectNode> offered = new CheckboxGroup<>();

    SourceLibraryDialog(LiveFields fields) {
        sources = fields.list("sources");
        setHeaderTitle(getTranslation("watch.library"));
        setWidth("40rem");
        Set<String> there =
                sources.rows().stream().map(SourceLibraryDialog::name).collect(Collectors.toSet());
        offered.setItems(SourceLibrary.all().stream()
                .filter(source -> !there.contains(name(source)))
                .toList());
        offered.setItemLabelGenerator(source -> getTranslation(
                "watch.library.line",
                name(source),
                getTranslation("watch.type." + source.path("type").asString("")),
                source.path("axes")
                        .valueStream()
                        .map(axis -> getTranslation("watch.axis." + axis.asString()))
                        .collect(Collectors.joining(", "))));
        offered.setLabel(getTranslation("watch.library.choose"));
        Div body = new Div(new Paragraph(getTranslation("watch.library.help")), offered);
        body.addClassName("stack");
        add(body);
        Button take = new Button(getTranslation("watch.library.take"), click -> take());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), take);
    }

    private void take() {
        if (!offered.getValue().isEmpty()) {
            sources.add(SourceLibrary.all().stream()
                    .filter(source -> offered.getValue().contains(source))
                    .toList());
        }
        close();
    }

    private static String name(JsonNode source) {
        return source.path("name").asString("");
    }
}
