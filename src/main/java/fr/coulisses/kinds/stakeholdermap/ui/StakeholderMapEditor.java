package fr.coulisses.kinds.stakeholdermap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.RedThreads;
import fr.coulisses.artefact.thread.Strand;
import fr.coulisses.artefact.ui.ArtefactEditor;
import fr.coulisses.artefact.ui.DraftPictures;
import fr.coulisses.kinds.stakeholdermap.RegisteredContacts;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap;
import fr.coulisses.kinds.stakeholdermap.StakeholderMapKind;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.LiveFields;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Who they are, how far one has come and what was said is written in the register; why they count is written here.
@Component
class StakeholderMapEditor implements ArtefactEditor {

    private static final int LINE = 200;
    private static final int PAGE = 8000;
    private static final int TEXT = 2000;

    private final StakeholderMapKind kind;
    private final RegisteredContacts register;
    private final RedThreads threads;
    private final DraftPictures pictures;

    StakeholderMapEditor(
            StakeholderMapKind kind, RegisteredContacts register, RedThreads threads, DraftPictures pictures) {
        this.kind = kind;
        this.register = register;
        this.threads = threads;
        this.pictures = pictures;
    }

    @Override
    public String kind() {
        return StakeholderMapKind.KEY;
    }

    @Override
    public void lay(LiveFields form, Artefact artefact) {
        Map<String, String> contacts = register.choices(artefact.projectId());
        Map<String, String> objectives = new LinkedHashMap<>();
        for (Strand strand : threads.of(artefact.projectId()).of(KnotType.GENERAL_OBJECTIVE, KnotType.OBJECTIVE)) {
            objectives.put(strand.id(), strand.knot().label());
        }
        form.add(new Card(
                text("stakeholdermap.register"),
                new Paragraph(text("stakeholdermap.register.guide")),
                new Anchor(ProjectAddress.contacts(artefact.projectId()), text("stakeholdermap.register.open"))));
        form.section("method", fields -> fields.area("method", PAGE));
        form.section("grid", fields -> pictures.add(fields, artefact, kind, kind::grid));
        form.section(
                "stakeholders",
                fields -> fields.foldedRows("stakeholders", row -> summary(row, contacts), row -> {
                    row.choice("contact", contacts);
                    row.choice("priority", StakeholderMap.Priority.class, "stakeholdermap.priority.");
                    row.integer("interest", 1, 4);
                    row.integer("influence", 1, 4);
                    row.choice("position", StakeholderMap.Position.class, "stakeholdermap.position.");
                    row.anyOf("types", StakeholderMap.Contribution.class, "stakeholdermap.contribution.");
                    row.area("expectations", TEXT);
                    row.area("contributions", TEXT);
                    row.area("counterparts", TEXT);
                    row.anyOf("objectives", objectives);
                    row.text("agreement", LINE);
                }));
        form.section("strategy", fields -> fields.area("strategy", PAGE));
    }

    /// Who, how much they matter and where they stand.
    private static String summary(JsonNode stakeholder, Map<String, String> contacts) {
        return Stream.of(
                        contacts.getOrDefault(stakeholder.path("contact").asString(""), ""),
                        word("priority", stakeholder),
                        word("position", stakeholder))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static String word(String field, JsonNode stakeholder) {
        String value = stakeholder.path(field).asString("");
        return value.isEmpty() ? "" : text("stakeholdermap." + field + "." + value);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
