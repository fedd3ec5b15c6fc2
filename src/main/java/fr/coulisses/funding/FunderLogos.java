package fr.coulisses.funding;

import fr.coulisses.project.Logo;
import fr.coulisses.register.Attachments;
import fr.coulisses.shared.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The logos of those who are asked for money, each attached to the request: the supports of communication show
/// those of the ones who gave it (R-C2.2-13, R-C4.2-06).
@Service
public class FunderLogos {

    /// Where among the files of a request its logo lies.
    private static final String PLACE = "logo";

    private final Attachments attachments;
    private final ObjectProvider<FundingRegister> register;

    /// The register asks its kinds and rules, and these ask for logos: it is looked for when it is needed.
    FunderLogos(Attachments attachments, ObjectProvider<FundingRegister> register) {
        this.attachments = attachments;
        this.register = register;
    }

    /// Gives a funder another logo; the picture is drawn again small.
    ///
    /// @param request the id of the request for money
    /// @param file a PNG, JPEG or GIF; empty to take the logo away
    /// @return the picture as a data URI; empty for none
    /// @throws Refusal when it cannot be one
    @Transactional
    public String show(UUID request, byte[] file) {
        if (file.length == 0) {
            attachments.clear(request, PLACE);
            return "";
        }
        String logo = Logo.draw(file);
        attachments.replace(
                request, PLACE, logo.startsWith("data:image/png") ? "logo.png" : "logo.jpg", Logo.file(logo));
        return logo;
    }

    /// The logos of a project's funders as data URIs, by the ids of the requests; one statement.
    @Transactional(readOnly = true)
    public Map<UUID, String> of(UUID project) {
        Map<UUID, String> logos = new HashMap<>();
        attachments
                .at(project, register.getObject(), PLACE)
                .forEach((request, file) -> Logo.drawn(file.content()).ifPresent(logo -> logos.put(request, logo)));
        return logos;
    }
}
