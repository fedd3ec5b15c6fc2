package fr.coulisses.report.ui;

import java.util.UUID;

/// The addresses of the pages where an evidence file is put together, as links write them.
public final class EvidenceAddress {

    /// One's own, over all projects.
    public static final String MINE = "dossier";

    private EvidenceAddress() {}

    public static String student(UUID student) {
        return "etudiants/" + student + "/dossier";
    }

    public static String project(UUID project) {
        return "projets/" + project + "/dossier";
    }
}
