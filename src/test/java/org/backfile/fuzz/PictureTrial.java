package org.backfile.fuzz;

import org.backfile.read.picture.RasterImage;

/** The bytes are a picture. */
final class PictureTrial implements Trial {

    @Override
    public void run(byte[] bytes) {
        RasterImage.of(bytes)
                .ifPresent(image -> Promises.check(
                        image.width() > 0 && image.height() > 0, "a picture that is shown has a size", image));
        RasterImage.nameOf(bytes);
    }
}
