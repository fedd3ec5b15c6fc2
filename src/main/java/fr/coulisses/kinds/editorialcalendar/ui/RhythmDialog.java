package fr.coulisses.kinds.editorialcalendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.kinds.editorialcalendar.Post;
import fr.coulisses.kinds.editorialcalendar.Rhythm;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.LiveList;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Tone;
import java.util.LinkedHashSet;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Proposes the posts of the usual rhythm on their days before and after the event; those that somebody ticks become
/// ideas in the calendar. A proposal on a day and network that has a post already is left out.
class RhythmDialog extends Dialog {

    private final transient LiveList posts;
    private final CheckboxGroup<Rhythm.Proposed> offered = new CheckboxGroup<>();

    RhythmDialog(List<Rhythm.Proposed> rhythm, LiveList posts) {
        this.posts = posts;
        setHeaderTitle(getTranslation("editorialcalendar.propose"));
        setWidth("44rem");
        List<Rhythm.Proposed> fresh =
                rhythm.stream().filter(proposed -> !isThere(proposed)).toList();
        offered.setLabel(getTranslation("editorialcalendar.propose.choose"));
        offered.setItems(fresh);
        offered.setItemLabelGenerator(this::line);
        offered.setValue(new LinkedHashSet<>(fresh));
        offered.setVisible(!fresh.isEmpty());
        Div body = new Div(new Paragraph(getTranslation("editorialcalendar.propose.help")));
        if (fresh.isEmpty()) {
            body.add(new Notice(
                    Tone.NEUTRAL,
                    getTranslation(
                            rhythm.isEmpty()
                                    ? "editorialcalendar.propose.undated"
                                    : "editorialcalendar.propose.nothing")));
        }
        body.add(offered);
        body.addClassName("stack");
        add(body);
        Button take = new Button(getTranslation("editorialcalendar.propose.take"), click -> take());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setEnabled(!fresh.isEmpty());
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), take);
    }

    private boolean isThere(Rhythm.Proposed proposed) {
        return posts.rows().stream()
                .anyMatch(row ->
                        row.path("day").asString("").equals(proposed.day().toString())
                                && row.path("network")
                                        .asString("")
                                        .equals(proposed.rhythm().network().name()));
    }

    private String line(Rhythm.Proposed proposed) {
        return getTranslation(
                "editorialcalendar.propose.line",
                Formats.date(proposed.day()),
                getTranslation(proposed.rhythm().network().labelKey()),
                getTranslation(proposed.hookKey()));
    }

    private void take() {
        List<ObjectNode> rows = offered.getValue().stream()
                .sorted((one, other) -> one.day().compareTo(other.day()))
                .map(this::row)
                .toList();
        if (!rows.isEmpty()) {
            posts.add(rows);
        }
        close();
        Notices.done(getTranslation("editorialcalendar.propose.done", rows.size()));
    }

    private ObjectNode row(Rhythm.Proposed proposed) {
        Rhythm rhythm = proposed.rhythm();
        ObjectNode row = JsonMapper.shared().createObjectNode();
        row.put("day", proposed.day().toString());
        row.put("network", rhythm.network().name());
        row.put("format", rhythm.format().name());
        row.put("pillar", rhythm.pillar().name());
        row.put("status", Post.Status.IDEA.name());
        row.put("hook", getTranslation(proposed.hookKey()));
        return row;
    }
}
