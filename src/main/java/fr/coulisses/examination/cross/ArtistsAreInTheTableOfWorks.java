package fr.coulisses.examination.cross;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Contract;
import fr.coulisses.rights.Author;
import fr.coulisses.rights.State;
import fr.coulisses.rights.UsedWork;
import fr.coulisses.shared.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// R-X-08: whoever performs by a contract has a repertoire among the works that the project clears, and
/// stands in the programme that the press is told, as soon as one is.
class ArtistsAreInTheTableOfWorks implements CrossCheck {

    private static final String CODE = "R-X-08";

    @Override
    public List<SpottedFinding> examine(ProjectDossier project) {
        List<String> works = project.registers().works().stream()
                .filter(entry -> entry.state() != State.REPLACED)
                .map(entry -> said(entry.content()))
                .toList();
        List<SpottedFinding> found = new ArrayList<>();
        List<String> missing = Performers.contracts(project)
                .filter(contract -> works.stream().noneMatch(work -> isOf(contract, work)))
                .map(Performers::artist)
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            found.add(SpottedFinding.at(CODE, Severity.WARNING, Spot.PROJECT, "noWork", Listed.names(missing)));
        }
        found.addAll(unannounced(project));
        return found;
    }

    private static List<SpottedFinding> unannounced(ProjectDossier project) {
        List<Announcement> announced = Announcement.in(project).toList();
        if (announced.isEmpty()) {
            return List.of();
        }
        List<String> unsaid = Performers.contracts(project)
                .map(Performers::artist)
                .filter(artist -> announced.stream().noneMatch(each -> each.isOf(artist)))
                .distinct()
                .toList();
        Spot release = announced.getFirst().spot();
        Spot programme = new Spot(release.where(), release.artefact(), release.title(), "programme");
        return unsaid.isEmpty()
                ? List.of()
                : List.of(SpottedFinding.at(CODE, Severity.WARNING, programme, "unannounced", Listed.names(unsaid)));
    }

    private static boolean isOf(Contract contract, String work) {
        return work.contains(FoldedText.of(Performers.artist(contract)))
                || !contract.title().isBlank() && work.contains(FoldedText.of(contract.title()));
    }

    private static String said(UsedWork work) {
        return FoldedText.of(Stream.of(
                        Stream.of(
                                work.title(),
                                work.credit().line(),
                                work.source().reference()),
                        work.authors().stream().map(Author::name))
                .flatMap(texts -> texts)
                .collect(Collectors.joining(" ")));
    }
}
