package fr.coulisses.assessment.submission;

import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.CanonicalJson;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.artefact.Versions;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.assessment.Claims;
import fr.coulisses.assessment.DraftPlaces;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.assessment.contribution.Contributions;
import fr.coulisses.assessment.due.DueDates;
import fr.coulisses.examination.Waivers;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The look before submission, for the students of the team.
@Service
public class Preflights {

    private final Artefacts artefacts;
    private final Versions versions;
    private final Kinds kinds;
    private final Claims claims;
    private final Contributions contributions;
    private final DraftPlaces places;
    private final Reviews reviews;
    private final DueDates dueDates;
    private final Waivers waivers;
    private final ProjectAccess access;
    private final Clock clock;
    private final JsonMapper json;

    Preflights(
            Artefacts artefacts,
            Versions versions,
            Kinds kinds,
            Claims claims,
            Contributions contributions,
            DraftPlaces places,
            Reviews reviews,
            DueDates dueDates,
            Waivers waivers,
            ProjectAccess access,
            Clock clock,
            JsonMapper json) {
        this.artefacts = artefacts;
        this.versions = versions;
        this.kinds = kinds;
        this.claims = claims;
        this.contributions = contributions;
        this.places = places;
        this.reviews = reviews;
        this.dueDates = dueDates;
        this.waivers = waivers;
        this.access = access;
        this.clock = clock;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public Preflight of(UUID id) {
        Artefact artefact = artefacts.draft(id).artefact();
        access.require(artefact.projectId(), Right.WRITE);
        Preflight look = Preflight.of(new PreflightFacts(
                artefact,
                artefacts.findings(id),
                claims.intended(id),
                contributions.intended(id),
                places.of(artefact, Locale.FRENCH),
                reviews.history(id).stream().findFirst(),
                isChanged(artefact, kinds.get(artefact.kind())),
                Optional.ofNullable(dueDates.mine().get(artefact.kind())),
                LocalDate.now(clock)));
        return look.of(Severity.WARNING).isEmpty() ? look : look.justifiedBy(waivers.justifications(id));
    }

    /// The content is compared and not the hour of its last save: registers move without the draft.
    private <C> boolean isChanged(Artefact artefact, ArtefactKind<C> kind) {
        List<ArtefactVersion> submitted = versions.of(artefact.id());
        return submitted.isEmpty()
                || !submitted
                        .getFirst()
                        .sha256()
                        .equals(CanonicalJson.sha256(
                                json.readTree(json.writeValueAsString(artefacts.content(artefact.id(), kind)))));
    }
}
