package fr.coulisses.kinds.fundingfile.ui;

import com.vaadin.flow.component.html.Div;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ui.ArtefactEditor;
import fr.coulisses.artefact.ui.DraftPictures;
import fr.coulisses.kinds.fundingfile.Campaign;
import fr.coulisses.kinds.fundingfile.FileSources;
import fr.coulisses.kinds.fundingfile.FundingFileKind;
import fr.coulisses.shared.ui.LiveFields;
import java.util.List;
import org.springframework.stereotype.Component;

/// The form of a funding file: which request it is for, the headings that need words, what a company has of it, and
/// the campaign with its sums.
@Component
class FundingFileEditor implements ArtefactEditor {

    private static final int LINE = 160;
    private static final int TEXT = 2000;
    private static final int PAGE = 8000;

    private final FileSources sources;
    private final FundingFileKind kind;
    private final DraftPictures pictures;

    FundingFileEditor(FileSources sources, FundingFileKind kind, DraftPictures pictures) {
        this.sources = sources;
        this.kind = kind;
        this.pictures = pictures;
    }

    @Override
    public String kind() {
        return FundingFileKind.KEY;
    }

    @Override
    public void lay(LiveFields form, Artefact artefact) {
        form.section("request", fields -> {
            fields.choice("request", sources.choices(artefact.projectId()));
            pictures.add(fields, artefact, kind, kind::overview);
        });
        form.section("structure", fields -> fields.area("words/structure", PAGE));
        form.section(
                "project",
                fields -> List.of("context", "objectives", "audiences", "programme", "calendar")
                        .forEach(name -> fields.area("words/" + name, PAGE)));
        form.section("team", fields -> List.of("team", "partners").forEach(name -> fields.area("words/" + name, PAGE)));
        form.section(
                "culturalAction",
                fields ->
                        List.of("culturalAction", "accessibility").forEach(name -> fields.area("words/" + name, PAGE)));
        form.section("ecology", fields -> fields.area("words/ecology", PAGE));
        form.section("communication", fields -> fields.area("words/communication", PAGE));
        form.section("object", fields -> {
            fields.area("words/object", PAGE);
            pictures.add(fields, artefact, kind, kind::company);
        });
        form.section("evaluation", fields -> fields.area("words/evaluation", PAGE));
        Div frame = new Div();
        form.inside(frame).section("campaign", fields -> {
            campaign(fields);
            pictures.add(fields, artefact, kind, kind::campaign);
        });
        form.follow(
                new Div(),
                content -> frame.setVisible(sources.isCrowdfunding(
                        artefact.projectId(), content.path("request").asString(""))));
    }

    private static void campaign(LiveFields fields) {
        fields.number("campaign/goal");
        fields.number("campaign/needed");
        fields.choice("campaign/mode", Campaign.Mode.class, "fundingfile.mode.");
        fields.text("campaign/platform", LINE);
        fields.date("campaign/opensOn");
        fields.date("campaign/closesOn");
        fields.number("campaign/fee");
        fields.rows("campaign/rewards", reward -> {
            reward.text("label", LINE);
            reward.number("price");
            reward.number("cost");
            reward.integer("expected", 0, 1_000_000);
        });
        fields.rows("campaign/phases", phase -> {
            phase.text("label", LINE);
            phase.date("from");
            phase.date("to");
            phase.area("what", TEXT);
        });
        fields.area("campaign/communication", PAGE);
    }
}
