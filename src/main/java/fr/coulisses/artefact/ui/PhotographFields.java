package fr.coulisses.artefact.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Image;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.Pictures;
import fr.coulisses.shared.ui.LiveFields;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// The photographs of a place of a draft: each to look at, with its caption, in an order of the writer's, and
/// a way to add more from the disk or with the camera of a phone.
@Component
public class PhotographFields {

    private static final int LONGEST = 200;

    private final Pictures pictures;

    PhotographFields(Pictures pictures) {
        this.pictures = pictures;
    }

    /// @param name of the list of [fr.coulisses.artefact.Photograph]
    /// @param shown what they show, for those who do not see one without a caption
    public void lay(LiveFields fields, String name, Artefact artefact, Supplier<String> shown) {
        fields.broughtRows(name, list -> new PhotographUpload(pictures, artefact.id(), list), row -> {
            row.add(picture(row, artefact, shown));
            row.text("caption", LONGEST);
        });
    }

    private static Anchor picture(LiveFields row, Artefact artefact, Supplier<String> shown) {
        String address = PictureResponse.address(
                artefact.projectId(), artefact.id(), row.read("picture").asString(""));
        Image image = new Image();
        image.setSrc(address);
        Anchor link = new Anchor(address, image);
        link.setRouterIgnore(true);
        link.setTarget(AnchorTarget.BLANK);
        link.addClassName("photograph");
        row.followElsewhere(link, content -> {
            String caption = row.read("caption").asString("");
            image.setAlt(caption.isBlank() ? description(link, shown.get()) : caption);
        });
        return link;
    }

    private static String description(Anchor link, String shown) {
        return shown.isBlank()
                ? link.getTranslation("artefact.photograph.untitled")
                : link.getTranslation("artefact.photograph.of", shown);
    }
}
