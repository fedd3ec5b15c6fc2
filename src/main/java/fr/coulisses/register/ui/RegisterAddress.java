package fr.coulisses.register.ui;

import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.register.Register;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// The addresses of registers and of their entries, as links write them.
public final class RegisterAddress {

    /// The name of the parameter by which the page of an entry is told which field to show.
    static final String PLACE = "lieu";

    private RegisterAddress() {}

    public static String of(UUID project, Register<?, ?> register) {
        return ProjectAddress.of(project) + "/registres/" + register.address();
    }

    public static String of(UUID project, Register<?, ?> register, UUID entry) {
        return of(project, register) + "/" + entry;
    }

    /// The page of an entry with the keyboard in one of its fields.
    ///
    /// @param path into the content of the entry; empty for the whole
    public static String of(UUID project, Register<?, ?> register, UUID entry, String path) {
        String page = of(project, register, entry);
        return path.isEmpty() ? page : page + "?" + PLACE + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /// The same from one path.
    ///
    /// @param path `{address of the register}/{entry}` and, after another `/`, the path into its content
    public static String at(UUID project, String path) {
        String[] parts = path.split("/", 3);
        String page = ProjectAddress.of(project) + "/registres/" + parts[0] + "/" + parts[1];
        return parts.length < 3 ? page : page + "?" + PLACE + "=" + URLEncoder.encode(parts[2], StandardCharsets.UTF_8);
    }

    /// The list as a file.
    ///
    /// @param ending xlsx or csv
    static String file(UUID project, Register<?, ?> register, String ending) {
        return of(project, register) + "/liste." + ending;
    }

    /// A document made of an entry, as a file.
    ///
    /// @param ending pdf or docx
    public static String document(UUID project, Register<?, ?> register, UUID entry, String key, String ending) {
        return of(project, register, entry) + "/" + key + "." + ending;
    }

    static String attachment(UUID project, UUID file) {
        return ProjectAddress.of(project) + "/pieces-jointes/" + file;
    }
}
