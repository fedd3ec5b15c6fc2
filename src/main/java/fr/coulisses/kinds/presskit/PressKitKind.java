package fr.coulisses.kinds.presskit;

import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.proofreading.NothingIsPraisedWithoutProof;
import fr.coulisses.proofreading.TypographyIsFrench;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The press kit as a kind of artefact.
@Component
public class PressKitKind implements ArtefactKind<PressKit> {

    public static final String KEY = "press-kit";

    private final KitSources sources;

    PressKitKind(KitSources sources) {
        this.sources = sources;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Class<PressKit> type() {
        return PressKit.class;
    }

    @Override
    public PressKit start(ProjectSheet project) {
        return PressKit.empty();
    }

    @Override
    public PressKit compose(UUID project, PressKit draft) {
        return sources.composed(project, draft);
    }

    @Override
    public List<Check<PressKit>> checks() {
        return List.of(
                new TheKitHasItsBasis(),
                new PhotographsAreCredited(),
                new NothingIsPraisedWithoutProof<>(PressKit::written),
                new TypographyIsFrench<>(PressKit::written));
    }

    @Override
    public Document document(PressKit kit, Wording wording) {
        return new PressKitDocument(kit, wording).document();
    }

    /// What the kit takes of its release, for a page of its own; nothing without one.
    public List<Block> announced(PressKit kit, Wording wording) {
        return new PressKitDocument(kit, wording).taken();
    }
}
