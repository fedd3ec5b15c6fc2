package fr.coulisses.examination.cross;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractType;
import fr.coulisses.rights.Author;
import fr.coulisses.rights.State;
import fr.coulisses.rights.UsedWork;
import fr.coulisses.shared.FoldedText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// R-X-08: whoever performs by a contract has a repertoire among the works that the project clears. The press release
/// is compared when there is one.
class ArtistsAreInTheTableOfWorks implements CrossCheck {

    private static final Set<ContractType> OF_SHOWS =
            EnumSet.of(ContractType.CESSION, ContractType.COREALISATION, ContractType.PERFORMER_CDDU);

    @Override
    public List<SpottedFinding> examine(ProjectDossier project) {
        List<String> works = project.registers().works().stream()
                .filter(entry -> entry.state() != State.REPLACED)
                .map(entry -> said(entry.content()))
                .toList();
        List<String> missing = project.registers()
                .liveContracts()
                .map(entry -> entry.content())
                .filter(contract ->
                        OF_SHOWS.contains(contract.type()) && !artist(contract).isEmpty())
                .filter(contract -> works.stream().noneMatch(work -> isOf(contract, work)))
                .map(ArtistsAreInTheTableOfWorks::artist)
                .distinct()
                .toList();
        return missing.isEmpty()
                ? List.of()
                : List.of(SpottedFinding.at("R-X-08", Severity.WARNING, Spot.PROJECT, "noWork", Listed.names(missing)));
    }

    /// Who performs, without what is said of them in brackets: « Orso (trio) ».
    private static String artist(Contract contract) {
        return contract.artists().replaceAll("\\s*\\([^)]*\\)", "").strip();
    }

    private static boolean isOf(Contract contract, String work) {
        return work.contains(FoldedText.of(artist(contract)))
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
