package fr.coulisses.assessment;

import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.artefact.Places;
import fr.coulisses.artefact.Wording;
import fr.coulisses.project.Projects;
import fr.coulisses.shared.Labels;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// The places of a draft that a claim can point to.
@Component
public class DraftPlaces {

    private final Artefacts artefacts;
    private final Kinds kinds;
    private final Projects projects;
    private final Labels labels;

    DraftPlaces(Artefacts artefacts, Kinds kinds, Projects projects, Labels labels) {
        this.artefacts = artefacts;
        this.kinds = kinds;
        this.projects = projects;
        this.labels = labels;
    }

    /// The places of an artefact as it stands now, named in a language; for those who follow the work.
    public Places of(Artefact artefact, Locale language) {
        return of(artefact, kinds.get(artefact.kind()), language);
    }

    private <C> Places of(Artefact artefact, ArtefactKind<C> kind, Locale language) {
        Wording wording =
                new Wording(labels, language, projects.get(artefact.projectId()).sheet());
        return new Places(kind.places(artefacts.content(artefact.id(), kind), wording));
    }
}
