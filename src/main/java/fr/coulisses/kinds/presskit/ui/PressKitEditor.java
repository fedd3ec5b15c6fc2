package fr.coulisses.kinds.presskit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ui.ArtefactEditor;
import fr.coulisses.artefact.ui.DraftPictures;
import fr.coulisses.artefact.ui.PhotographFields;
import fr.coulisses.kinds.presskit.Biography;
import fr.coulisses.kinds.presskit.KitSources;
import fr.coulisses.kinds.presskit.KitSources.Choices;
import fr.coulisses.kinds.presskit.PressKitKind;
import fr.coulisses.proofreading.MendedTexts;
import fr.coulisses.shared.ui.LiveFields;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// The kit in the order of its parts; what the release says is shown, and written there.
@Component
class PressKitEditor implements ArtefactEditor {

    private static final int LINE = 200;
    private static final int TEXT = 2000;
    private static final int PAGE = 6000;
    private static final List<String> TEXTS = List.of(
            "editorial",
            "intention",
            "programme",
            "actions",
            "accessibility",
            "conditions",
            "partners",
            "structure",
            "masthead");

    private final PressKitKind kind;
    private final KitSources sources;
    private final DraftPictures pictures;
    private final PhotographFields photographs;

    PressKitEditor(PressKitKind kind, KitSources sources, DraftPictures pictures, PhotographFields photographs) {
        this.kind = kind;
        this.sources = sources;
        this.pictures = pictures;
        this.photographs = photographs;
    }

    @Override
    public String kind() {
        return PressKitKind.KEY;
    }

    @Override
    public void lay(LiveFields form, Artefact artefact) {
        Choices choices = sources.choices(artefact.projectId());
        form.section("release", fields -> {
            fields.choice("release", choices.releases());
            pictures.add(fields, artefact, kind, kind::announced);
        });
        form.section("editorial", fields -> {
            fields.area("editorial", PAGE);
            fields.text("author", LINE);
        });
        form.section("intention", fields -> fields.area("intention", PAGE));
        form.section("programme", fields -> fields.area("programme", PAGE));
        form.section(
                "artists",
                fields -> fields.foldedRows("biographies", List.of("name"), biography -> {
                    biography.text("name", LINE);
                    biography.area("text", TEXT);
                    Span count = new Span();
                    count.addClassNames("wide", "soft");
                    biography.follow(
                            count,
                            content ->
                                    count.setText(counted(biography.read("text").asString(""))));
                }));
        form.section("actions", fields -> {
            fields.area("actions", TEXT);
            fields.anyOf("sheets", choices.sheets());
            fields.area("accessibility", TEXT);
        });
        form.section("pictures", fields -> {
            fields.area("conditions", TEXT);
            fields.text("link", LINE);
            photographs.lay(fields, "photographs", artefact, () -> "");
        });
        form.section("partners", fields -> fields.area("partners", TEXT));
        form.section("structure", fields -> {
            fields.area("structure", PAGE);
            fields.area("masthead", TEXT);
            fields.add(mending(fields));
        });
    }

    private static Div mending(LiveFields fields) {
        Button mend = new Button(
                UI.getCurrent().getTranslation("proofreading.mend"), click -> fields.change(PressKitEditor::mend));
        mend.addThemeVariants(ButtonVariant.SMALL);
        Div line = new Div(mend);
        line.addClassName("wide");
        return line;
    }

    private static void mend(ObjectNode kit) {
        MendedTexts.of(kit, TEXTS);
        MendedTexts.rows(kit, "biographies", "text");
    }

    private static String counted(String text) {
        int signs = Biography.signs(text);
        return UI.getCurrent()
                .getTranslation(
                        signs > Biography.MOST ? "presskit.count.long" : "presskit.count", signs, Biography.MOST);
    }
}
