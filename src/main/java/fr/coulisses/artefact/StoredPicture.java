package fr.coulisses.artefact;

import fr.coulisses.shared.CheckedZip;
import fr.coulisses.shared.DrawnPicture;
import fr.coulisses.shared.PictureFile;
import fr.coulisses.shared.PictureLimits;
import fr.coulisses.shared.Refusal;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// A photograph as it is kept: a JPEG that was drawn again, without anything that a camera wrote into it.
///
/// @param width in dots
/// @param height in dots
record StoredPicture(int width, int height, byte[] content) {

    /// In bytes: a phone takes some ten megabytes for its largest.
    static final int MOST_BYTES = 10_000_000;

    /// Of either side, in dots: half the width of a page at 450 dots an inch.
    static final int LONGEST = 1600;

    /// In bytes, of what is kept.
    static final int MOST_KEPT = 600_000;

    private static final PictureLimits LIMITS = new PictureLimits(
            MOST_BYTES,
            50_000_000,
            "artefact.refused.picture.size",
            "artefact.refused.picture.type",
            "artefact.refused.picture.pixels");

    /// From that of a photograph that nobody tells from its original to the least that still shows a scratch.
    private static final List<Float> QUALITIES = List.of(0.85f, 0.73f, 0.6f);

    /// Where a file of the ISO family says which one it is (ISO/IEC 14496-12, 4.3).
    private static final int BRAND = 4;

    /// @throws Refusal for a file that is too large, has too many dots or is neither PNG, JPEG nor GIF
    static StoredPicture drawn(byte[] file) {
        if (isOfTheHeicFamily(file)) {
            throw new Refusal("artefact.refused.picture.heic");
        }
        BufferedImage picture = PictureFile.read(file, LONGEST, LONGEST, LIMITS);
        for (double scale = 1; ; scale /= 1.25) {
            BufferedImage small = DrawnPicture.within(picture, LONGEST, LONGEST, scale);
            for (float quality : QUALITIES) {
                byte[] jpeg = DrawnPicture.jpeg(small, quality);
                if (jpeg.length <= MOST_KEPT) {
                    return new StoredPicture(small.getWidth(), small.getHeight(), jpeg);
                }
            }
        }
    }

    /// A photograph in a file that was drawn here before; nothing for any other file.
    static Optional<StoredPicture> kept(byte[] file) {
        if (file.length > MOST_KEPT || !PlainJpeg.is(file)) {
            return Optional.empty();
        }
        try {
            BufferedImage picture = PictureFile.read(file, LONGEST, LONGEST, LIMITS);
            return Optional.of(new StoredPicture(picture.getWidth(), picture.getHeight(), file))
                    .filter(kept -> Math.max(kept.width(), kept.height()) <= LONGEST);
        } catch (Refusal broken) {
            return Optional.empty();
        }
    }

    /// HEIC and AVIF: `ftyp`, and then a brand.
    private static boolean isOfTheHeicFamily(byte[] file) {
        return file.length > 3 * BRAND && new String(file, BRAND, BRAND, StandardCharsets.ISO_8859_1).equals("ftyp");
    }

    /// What the content of an artefact calls it.
    String sha256() {
        return CheckedZip.sha256(content);
    }
}
