package fr.coulisses.contracts.ui;

import fr.coulisses.contracts.ContractRegister;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.UUID;

/// The addresses of frozen texts, as links write them.
final class ContractAddress {

    private ContractAddress() {}

    /// A frozen text as a file.
    ///
    /// @param ending pdf or docx
    static String file(UUID project, UUID entry, int number, String ending) {
        return version(project, entry, number) + "." + ending;
    }

    /// What changed between two of them.
    static String difference(UUID project, UUID entry, String before, String after) {
        return versions(project, entry) + "/" + after + "/depuis/" + before;
    }

    private static String version(UUID project, UUID entry, int number) {
        return versions(project, entry) + "/" + number;
    }

    private static String versions(UUID project, UUID entry) {
        return ProjectAddress.of(project) + "/registres/" + ContractRegister.ADDRESS + "/" + entry + "/versions";
    }
}
