package fr.coulisses.kinds.pressrelease;

import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Excerpt;
import fr.coulisses.artefact.Statement;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.proofreading.NothingIsPraisedWithoutProof;
import fr.coulisses.proofreading.TypographyIsFrench;
import fr.coulisses.shared.NotFound;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The press release as a kind of artefact. A project has one for each thing that it announces.
@Component
public class PressReleaseKind implements ArtefactKind<PressRelease> {

    public static final String KEY = "press-release";

    private static final String SHORT = "short";
    private static final String AGENDA = "agenda";

    private final ReleaseSources sources;

    PressReleaseKind(ReleaseSources sources) {
        this.sources = sources;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Class<PressRelease> type() {
        return PressRelease.class;
    }

    @Override
    public PressRelease start(ProjectSheet project) {
        return PressRelease.startedIn(project.territory());
    }

    @Override
    public PressRelease compose(UUID project, PressRelease draft) {
        return sources.composed(project, draft);
    }

    @Override
    public List<Check<PressRelease>> checks() {
        return List.of(
                new TheEssentialsAreThere(),
                new TheLeadAnswersFourQuestions(),
                new TheReleaseFitsOnePage(),
                new TheEmbargoFollowsTheSending(),
                new FactsAreThoseOfTheProject(),
                new PicturesHaveACreditAndACaption(),
                new QuotationsAreApproved(),
                new SendingsHaveAnAngle(),
                new NothingIsPraisedWithoutProof<>(PressRelease::written),
                new TypographyIsFrench<>(PressRelease::written));
    }

    @Override
    public Set<String> parameters() {
        return Set.of(TheReleaseFitsOnePage.MOST);
    }

    @Override
    public List<Statement> statements(PressRelease release) {
        return new ReleaseStatements(release).all();
    }

    /// Everything that a press kit repeats.
    @Override
    public List<Excerpt> excerpts(PressRelease release) {
        return new ReleaseExcerpts(release).all();
    }

    @Override
    public Document document(PressRelease release, Wording wording) {
        return new PressReleaseDocument(release, wording).document();
    }

    /// The short versions, and the release as each sort of medium gets it.
    @Override
    public List<String> furtherDocuments() {
        return Stream.concat(
                        Stream.of(SHORT, AGENDA),
                        Arrays.stream(MediaType.values()).map(PressReleaseKind::name))
                .toList();
    }

    @Override
    public Document document(PressRelease release, String name, Wording wording) {
        PressReleaseDocument document = new PressReleaseDocument(release, wording);
        return switch (name) {
            case SHORT -> document.brief("shortText", release.shortText());
            case AGENDA -> document.brief("agendaText", release.agendaText());
            default ->
                document.to(Arrays.stream(MediaType.values())
                        .filter(media -> name(media).equals(name))
                        .findFirst()
                        .orElseThrow(NotFound::new));
        };
    }

    /// `web-radio`.
    private static String name(MediaType media) {
        return media.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What the project says of its facts, and what the press was told otherwise, for a page of its own.
    public List<Block> overview(PressRelease release, Wording wording) {
        return new FactTables(release, wording).blocks();
    }
}
