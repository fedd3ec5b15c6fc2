package fr.coulisses.examination.cross;

import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractType;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/// Those who perform by a contract of which something may still come.
final class Performers {

    private static final Set<ContractType> OF_SHOWS =
            EnumSet.of(ContractType.CESSION, ContractType.COREALISATION, ContractType.PERFORMER_CDDU);

    private Performers() {}

    /// The contracts of shows that name who performs.
    static Stream<Contract> contracts(ProjectDossier project) {
        return project.registers()
                .liveContracts()
                .map(entry -> entry.content())
                .filter(contract ->
                        OF_SHOWS.contains(contract.type()) && !artist(contract).isEmpty());
    }

    /// Who performs, without what is said of them in brackets: « Orso (trio) ».
    static String artist(Contract contract) {
        return contract.artists().replaceAll("\\s*\\([^)]*\\)", "").strip();
    }
}
