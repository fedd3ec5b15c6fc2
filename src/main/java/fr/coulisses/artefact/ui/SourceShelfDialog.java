package fr.coulisses.artefact.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.artefact.KnownSource;
import fr.coulisses.shared.ui.LiveList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What the project has read and this artefact does not cite yet: the chosen become rows.
class SourceShelfDialog extends Dialog {

    private final transient LiveList list;
    private final CheckboxGroup<KnownSource> offered = new CheckboxGroup<>();

    SourceShelfDialog(List<KnownSource> known, LiveList list) {
        this.list = list;
        setHeaderTitle(getTranslation("artefact.sources"));
        setWidth("40rem");
        Set<String> cited =
                list.rows().stream().map(row -> row.path("title").asString("")).collect(Collectors.toSet());
        List<KnownSource> fresh =
                known.stream().filter(source -> !cited.contains(source.title())).toList();
        if (fresh.isEmpty()) {
            add(new Paragraph(getTranslation("artefact.sources.none")));
        } else {
            offered.setLabel(getTranslation("artefact.sources.choose"));
            offered.setItems(fresh);
            offered.setItemLabelGenerator(SourceShelfDialog::line);
            add(offered);
        }
        Button take = new Button(getTranslation("artefact.sources.take"), click -> take(fresh));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setVisible(!fresh.isEmpty());
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), take);
    }

    private static String line(KnownSource source) {
        return Stream.of(source.title(), source.publisher(), source.year() == null ? "" : String.valueOf(source.year()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private void take(List<KnownSource> fresh) {
        List<ObjectNode> chosen = fresh.stream()
                .filter(offered.getValue()::contains)
                .map(SourceShelfDialog::row)
                .toList();
        if (!chosen.isEmpty()) {
            list.add(chosen);
        }
        close();
    }

    private static ObjectNode row(KnownSource source) {
        ObjectNode row = JsonMapper.shared().createObjectNode();
        row.put("title", source.title());
        row.put("publisher", source.publisher());
        if (source.year() != null) {
            row.put("year", source.year());
        }
        row.put("url", source.url());
        return row;
    }
}
