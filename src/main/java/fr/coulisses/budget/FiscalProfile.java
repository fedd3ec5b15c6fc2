package fr.coulisses.budget;

import fr.coulisses.project.Discipline;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.ProjectType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which VAT, tax, rights and licence apply to a kind of event: the decision table of the trade, wider than the types
/// of projects. It names parameters, never their values; what it calls doubtful is advice and never blocks anybody.
public enum FiscalProfile {
    CONCERT(
            Map.of(
                    FiscalAspect.VAT,
                    List.of("P-TVA-BILLET-SPECTACLE", "P-TVA-BILLET-140", "P-TVA-NB-REPR"),
                    FiscalAspect.TAX,
                    List.of("P-TAXE-CNM", "P-TAXE-CNM-MIN"),
                    FiscalAspect.RIGHTS,
                    List.of("P-SACEM-CONCERT", "P-SACEM-GENERAL"),
                    FiscalAspect.LICENCE,
                    List.of("P-ESV-SEUIL")),
            Set.of()),
    CLASSICAL_CONCERT(
            Map.of(
                    FiscalAspect.VAT,
                    List.of("P-TVA-BILLET-SPECTACLE", "P-TVA-BILLET-140", "P-TVA-NB-REPR"),
                    FiscalAspect.RIGHTS,
                    List.of("P-SACEM-CONCERT", "P-SACEM-GENERAL"),
                    FiscalAspect.LICENCE,
                    List.of("P-ESV-SEUIL")),
            Set.of()),
    STAGE(
            Map.of(
                    FiscalAspect.VAT,
                    List.of("P-TVA-BILLET-SPECTACLE", "P-TVA-BILLET-140", "P-TVA-NB-REPR"),
                    FiscalAspect.TAX,
                    List.of("P-TAXE-ASTP"),
                    FiscalAspect.RIGHTS,
                    List.of("P-SACD-PARIS", "P-SACD-REGION"),
                    FiscalAspect.LICENCE,
                    List.of("P-ESV-SEUIL")),
            Set.of(FiscalAspect.TAX)),
    FREE_SHOW(
            Map.of(
                    FiscalAspect.TAX,
                    List.of("P-TAXE-CNM"),
                    FiscalAspect.RIGHTS,
                    List.of("P-SACEM-CONCERT", "P-SACEM-GENERAL"),
                    FiscalAspect.LICENCE,
                    List.of("P-ESV-SEUIL")),
            Set.of()),
    LIVING_ARTISTS_EXHIBITION(
            Map.of(
                    FiscalAspect.VAT,
                    List.of("P-TVA-EXPO"),
                    FiscalAspect.RIGHTS,
                    List.of("P-EXPO-MONO", "P-EXPO-COLL", "P-EXPO-PCT"),
                    FiscalAspect.REMARKS,
                    List.of("P-DIFFUSEUR")),
            Set.of()),
    HERITAGE_EXHIBITION(Map.of(FiscalAspect.VAT, List.of("P-TVA-EXPO")), Set.of()),
    READING(
            Map.of(
                    FiscalAspect.RIGHTS,
                    List.of("P-SACD-PARIS", "P-SACD-REGION"),
                    FiscalAspect.LICENCE,
                    List.of("P-ESV-SEUIL")),
            Set.of(FiscalAspect.VAT)),
    SCREENING(Map.of(FiscalAspect.VAT, List.of("P-TVA-REDUIT")), Set.of(FiscalAspect.VAT)),
    DANCE_PARTY(
            Map.of(
                    FiscalAspect.VAT,
                    List.of("P-TVA-NORMAL", "P-TVA-REDUIT"),
                    FiscalAspect.TAX,
                    List.of("P-TAXE-CNM"),
                    FiscalAspect.RIGHTS,
                    List.of("P-SACEM-CONCERT", "P-SACEM-MAJ-ENREG", "P-SPRE"),
                    FiscalAspect.LICENCE,
                    List.of("P-ESV-SEUIL")),
            Set.of(FiscalAspect.VAT)),
    WORKSHOP(Map.of(FiscalAspect.VAT, List.of("P-TVA-NORMAL")), Set.of());

    private record Proposal(ProjectType type, @Nullable Discipline discipline, FiscalProfile profile) {

        boolean fits(ProjectSheet project) {
            return type == project.type()
                    && (discipline == null || project.disciplines().contains(discipline));
        }
    }

    /// The first that fits a project is proposed to it.
    private static final List<Proposal> PROPOSALS = List.of(
            new Proposal(ProjectType.CONCERT, null, CONCERT),
            new Proposal(ProjectType.FESTIVAL, Discipline.MUSIC, CONCERT),
            new Proposal(ProjectType.FESTIVAL, Discipline.FILM, SCREENING),
            new Proposal(ProjectType.FESTIVAL, Discipline.LITERATURE, READING),
            new Proposal(ProjectType.FESTIVAL, null, STAGE),
            new Proposal(ProjectType.SHOW, null, STAGE),
            new Proposal(ProjectType.EXHIBITION, Discipline.VISUAL_ARTS, LIVING_ARTISTS_EXHIBITION),
            new Proposal(ProjectType.EXHIBITION, Discipline.PHOTOGRAPHY, LIVING_ARTISTS_EXHIBITION),
            new Proposal(ProjectType.EXHIBITION, Discipline.HERITAGE, HERITAGE_EXHIBITION),
            new Proposal(ProjectType.EXHIBITION, null, LIVING_ARTISTS_EXHIBITION),
            new Proposal(ProjectType.OTHER, Discipline.LITERATURE, READING),
            new Proposal(ProjectType.OTHER, Discipline.FILM, SCREENING),
            new Proposal(ProjectType.OTHER, Discipline.MUSIC, CONCERT),
            new Proposal(ProjectType.OTHER, Discipline.THEATRE, STAGE),
            new Proposal(ProjectType.OTHER, Discipline.DANCE, STAGE),
            new Proposal(ProjectType.OTHER, Discipline.CIRCUS, STAGE),
            new Proposal(ProjectType.OTHER, Discipline.STREET_ARTS, STAGE),
            new Proposal(ProjectType.OTHER, Discipline.HERITAGE, HERITAGE_EXHIBITION));

    private final Map<FiscalAspect, List<String>> codes;
    private final Set<FiscalAspect> doubtful;

    FiscalProfile(Map<FiscalAspect, List<String>> codes, Set<FiscalAspect> doubtful) {
        this.codes = codes;
        this.doubtful = doubtful;
    }

    /// What the type and the disciplines of a project suggest; a concert while they suggest nothing.
    public static FiscalProfile proposedFor(ProjectSheet project) {
        return PROPOSALS.stream()
                .filter(proposal -> proposal.fits(project))
                .findFirst()
                .map(Proposal::profile)
                .orElse(CONCERT);
    }

    /// The codes of the parameters that an aspect rests on, the usual one first.
    public List<String> codes(FiscalAspect aspect) {
        return codes.getOrDefault(aspect, List.of());
    }

    /// The code of the usual VAT rate of its tickets; nothing where they carry none, or it depends on the content.
    public Optional<String> ticketVat() {
        return codes(FiscalAspect.VAT).stream().findFirst();
    }

    /// Whether the rule itself is uncertain, whatever the figures.
    public boolean isDoubtful(FiscalAspect aspect) {
        return doubtful.contains(aspect);
    }

    public String labelKey() {
        return "budget.fiscal." + name();
    }

    /// What applies, in a sentence.
    public String labelKey(FiscalAspect aspect) {
        return labelKey() + "." + aspect.name();
    }
}
