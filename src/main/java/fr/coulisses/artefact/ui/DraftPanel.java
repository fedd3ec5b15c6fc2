package fr.coulisses.artefact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Draft;
import fr.coulisses.artefact.DraftMerge;
import fr.coulisses.artefact.SavedDraft;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.ui.Keeper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A draft being written: every change saves itself, other people's changes come in, and where two people wrote into
/// the
/// same field both values are shown.
public class DraftPanel extends Div {

    private final transient Artefacts artefacts;
    private final transient Labels labels;
    private final UUID project;
    private final UUID artefact;
    private final transient Runnable saved;
    private final Span status = new Span();
    private final Keeper keeper;
    private final List<DraftField<?>> fields = new ArrayList<>();
    private final List<DraftRows> lists = new ArrayList<>();
    private final transient Map<Component, Runnable> followers = new LinkedHashMap<>();
    private transient ObjectNode seen;
    private transient ObjectNode mine;

    /// @param saved told after every save
    public DraftPanel(Artefacts artefacts, Labels labels, Draft draft, ArtefactEditor editor, Runnable saved) {
        this.artefacts = artefacts;
        this.labels = labels;
        this.project = draft.artefact().projectId();
        this.artefact = draft.artefact().id();
        this.saved = saved;
        this.seen = copy(draft.content());
        this.mine = copy(draft.content());
        addClassNames("draft", "stack");
        status.addClassName("saved-note");
        status.getElement().setAttribute("role", "status");
        say(draft.artefact().draftAt());
        keeper = new Keeper("draft-" + artefact);
        keeper.addClassName("stack");
        keeper.onRecovered(this::recover);
        DraftForm form = new DraftForm(this, keeper, editor.kind().replace("-", ""), "");
        editor.lay(form);
        add(status, keeper);
    }

    /// Brings the field of a finding into sight.
    public void jump(String place) {
        fields.stream()
                .filter(field -> field.place().equals(place) || field.place().startsWith(place + "/"))
                .findFirst()
                .ifPresentOrElse(
                        DraftField::focus,
                        () -> lists.stream()
                                .filter(list -> list.place().equals(place))
                                .findFirst()
                                .ifPresent(DraftRows::focus));
    }

    UUID project() {
        return project;
    }

    Keeper keeper() {
        return keeper;
    }

    JsonNode read(String place) {
        return ContentPlace.read(mine, place);
    }

    void bind(DraftField<?> field) {
        fields.add(field);
        field.onChange(() -> write(field));
    }

    void bind(DraftRows rows) {
        lists.add(rows);
    }

    /// Calls something of a component after every save, as long as it is on the page.
    void follow(Component component, Runnable follower) {
        followers.put(component, follower);
        component.addDetachListener(gone -> followers.remove(component));
    }

    /// A label that may not exist.
    @Nullable
    String optional(String key) {
        return labels.has(getLocale(), key) ? getTranslation(key) : null;
    }

    /// Forgets the fields of rows that are drawn anew.
    void unbind(String place) {
        fields.removeIf(field -> field.place().startsWith(place + "/"));
        lists.removeIf(list -> list.place().startsWith(place + "/"));
    }

    /// Changes the content beyond single fields, for instance its rows, and saves.
    void write(String place, JsonNode value) {
        ContentPlace.write(mine, place, value);
        save();
    }

    private void write(DraftField<?> field) {
        field.value().ifPresent(value -> {
            ContentPlace.write(mine, field.place(), value);
            save();
            keeper.kept(field.place(), text(value));
        });
    }

    private void save() {
        SavedDraft result = artefacts.save(artefact, seen, mine);
        takeOver(copy(result.draft().content()), result.conflicts());
        List.copyOf(followers.values()).forEach(Runnable::run);
        say(result.draft().artefact().draftAt());
        saved.run();
    }

    private void takeOver(ObjectNode stored, List<DraftMerge.Conflict> conflicts) {
        ObjectNode before = seen;
        seen = stored;
        mine = copy(stored);
        List.copyOf(lists).forEach(DraftRows::refresh);
        for (DraftField<?> field : List.copyOf(fields)) {
            JsonNode value = ContentPlace.read(stored, field.place());
            DraftMerge.Conflict conflict = conflicts.stream()
                    .filter(each -> each.path().equals(field.place()))
                    .findFirst()
                    .orElse(null);
            if (conflict != null) {
                field.choose(conflict, () -> write(field), () -> keeper.kept(field.place(), text(conflict.theirs())));
            } else if (field.isFocused() && !field.value().map(value::equals).orElse(false)) {
                // Somebody may be typing here: what they saw stays the base of what they will have typed.
                ContentPlace.write(seen, field.place(), ContentPlace.read(before, field.place()));
                ContentPlace.write(mine, field.place(), ContentPlace.read(before, field.place()));
            } else if (!field.isUnsettled()) {
                field.show(value);
            }
        }
    }

    /// A text that was typed before the page was lost: saved as if it came now, against what it was typed over.
    private void recover(String place, String before, String text) {
        for (DraftField<?> field : fields) {
            if (field.place().equals(place) && field.recover(text)) {
                field.valueOf(before).ifPresent(value -> ContentPlace.write(seen, place, value));
                write(field);
                return;
            }
        }
        keeper.kept(place, text);
    }

    private void say(Instant moment) {
        status.setText(getTranslation("shared.savedAt", Formats.hour(moment)));
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.asString() : value.isNull() || value.isMissingNode() ? "" : value.toString();
    }

    private static ObjectNode copy(JsonNode content) {
        return (ObjectNode) content.deepCopy();
    }
}
