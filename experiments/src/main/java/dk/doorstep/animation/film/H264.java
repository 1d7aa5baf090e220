package dk.doorstep.animation.film;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jcodec.codecs.h264.H264Utils;
import org.jcodec.codecs.h264.encode.EncodedMB;
import org.jcodec.codecs.h264.encode.MBEncoderHelper;
import org.jcodec.codecs.h264.encode.MBEncoderI16x16;
import org.jcodec.codecs.h264.encode.MBEncoderP16x16;
import org.jcodec.codecs.h264.encode.MotionEstimator;
import org.jcodec.codecs.h264.io.CAVLC;
import org.jcodec.codecs.h264.io.model.MBType;
import org.jcodec.codecs.h264.io.model.NALUnit;
import org.jcodec.codecs.h264.io.model.NALUnitType;
import org.jcodec.codecs.h264.io.model.PictureParameterSet;
import org.jcodec.codecs.h264.io.model.RefPicMarkingIDR;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.model.SliceHeader;
import org.jcodec.codecs.h264.io.model.SliceType;
import org.jcodec.codecs.h264.io.model.VUIParameters;
import org.jcodec.codecs.h264.io.write.CAVLCWriter;
import org.jcodec.codecs.h264.io.write.SliceHeaderWriter;
import org.jcodec.common.io.BitWriter;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;

/**
 * Pictures as H.264 (baseline), with the macroblocks, codes and headers of JCodec. JCodec's own
 * encoder codes every macroblock of every picture; here those that have not changed since the
 * picture before are skipped, which is most of a picture in which few persons move: some ten times
 * as fast. All motion vectors are zero, so a skipped macroblock is a copy of the one before. What
 * has changed is coded coarsely, and once more finely as soon as it stays the same.
 *
 * <p>The deblocking filter is off, in the stream and here, so that encoder and decoder cannot drift
 * apart; pictures of flat colours with sharp edges gain nothing by it.
 */
final class H264 {
  /** Fine for pictures coded by themselves, whose flat colours stay for seconds. */
  private static final int INTRA_QUANTIZER = 6;

  /** Coarse for what moves. */
  private static final int MOVING_QUANTIZER = 24;

  /** Fine again for what has come to rest. */
  private static final int RESTING_QUANTIZER = 10;

  private static final int KEY_SECONDS = 10;
  private static final int NO_DEBLOCKING = 1;

  private static final int BASELINE = 66;
  private static final int LEVEL_4 = 40;
  private static final int FRAME_NUMBER_BITS = 8;
  private static final int ORDER_BITS = 9;
  private static final int BT_709 = 1;
  private static final int UNSPECIFIED_FORMAT = 5;
  private static final int INIT_QUANTIZER = 26;
  private static final int HEADER_ROOM = 1024;

  /** I_16x16 with prediction from the mean and all coefficients: 1 + 12 + 2·4 + 2. */
  private static final int INTRA_TYPE = 1 + 12 + 8 + 2;

  /** Pictures from one that can be decoded by itself to the next. */
  private final int keyInterval;

  private final int columns;
  private final int rows;
  private final SeqParameterSet sequence;
  private final PictureParameterSet parameters = new PictureParameterSet();

  /** What a decoder has after the last picture. */
  private final Picture reference;

  /** The last picture as it came. */
  private final Picture before;

  /** Which macroblocks are coded coarsely. */
  private final boolean[] isCoarse;

  private int sinceKey;
  private int keys;

  /** An encoded picture. */
  record Encoded(ByteBuffer data, boolean isKey) {}

  H264(int width, int height, int framesPerSecond) {
    keyInterval = Math.min(KEY_SECONDS * framesPerSecond, (1 << FRAME_NUMBER_BITS) - 1);
    reference = Yuv.planes(width, height);
    before = Yuv.planes(width, height);
    columns = reference.getWidth() >> 4;
    rows = reference.getHeight() >> 4;
    isCoarse = new boolean[columns * rows];
    sequence = sequence(width, height, framesPerSecond);
    parameters.deblockingFilterControlPresentFlag = true;
  }

  private SeqParameterSet sequence(int width, int height, int framesPerSecond) {
    SeqParameterSet sps = new SeqParameterSet();
    sps.picWidthInMbsMinus1 = columns - 1;
    sps.picHeightInMapUnitsMinus1 = rows - 1;
    sps.chromaFormatIdc = ColorSpace.YUV420J;
    sps.profileIdc = BASELINE;
    sps.constraintSet1Flag = true;
    sps.levelIdc = LEVEL_4;
    sps.numRefFrames = 1;
    sps.frameMbsOnlyFlag = true;
    sps.log2MaxFrameNumMinus4 = FRAME_NUMBER_BITS - 4;
    sps.log2MaxPicOrderCntLsbMinus4 = ORDER_BITS - 4;
    sps.frameCropRightOffset = (columns * 16 - width) / 2;
    sps.frameCropBottomOffset = (rows * 16 - height) / 2;
    sps.frameCroppingFlag = sps.frameCropRightOffset + sps.frameCropBottomOffset > 0;
    VUIParameters usability = new VUIParameters();
    usability.videoSignalTypePresentFlag = true;
    usability.videoFormat = UNSPECIFIED_FORMAT;
    usability.videoFullRangeFlag = false;
    usability.colourDescriptionPresentFlag = true;
    usability.colourPrimaries = BT_709;
    usability.transferCharacteristics = BT_709;
    usability.matrixCoefficients = BT_709;
    usability.timingInfoPresentFlag = true;
    usability.numUnitsInTick = 1;
    usability.timeScale = 2 * framesPerSecond;
    usability.fixedFrameRateFlag = true;
    sps.vuiParams = usability;
    return sps;
  }

  /** The next picture. */
  Encoded encode(Picture picture) {
    boolean isKey = sinceKey % keyInterval == 0;
    if (isKey) {
      sinceKey = 0;
      keys++;
    }
    ByteBuffer out = ByteBuffer.allocate(HEADER_ROOM + 4 * columns * rows * 256);
    if (isKey) {
      unit(out, NALUnitType.SPS, header(sequence::write));
      unit(out, NALUnitType.PPS, header(parameters::write));
    }
    ByteBuffer slice = ByteBuffer.allocate(2 * columns * rows * 256);
    BitWriter bits = new BitWriter(slice);
    SliceHeaderWriter.write(sliceHeader(isKey), isKey, 2, bits);
    if (isKey) {
      new Intra(picture, bits).encode();
    } else {
      new Inter(picture, bits).encode();
    }
    bits.write1Bit(1);
    bits.flush();
    slice.flip();
    unit(out, isKey ? NALUnitType.IDR_SLICE : NALUnitType.NON_IDR_SLICE, slice);
    out.flip();
    before.copyFrom(picture);
    sinceKey++;
    return new Encoded(out, isKey);
  }

  private static ByteBuffer header(java.util.function.Consumer<ByteBuffer> write) {
    ByteBuffer buffer = ByteBuffer.allocate(HEADER_ROOM);
    write.accept(buffer);
    buffer.flip();
    return buffer;
  }

  private static void unit(ByteBuffer out, NALUnitType type, ByteBuffer content) {
    out.putInt(1);
    new NALUnit(type, 3).write(out);
    H264Utils.escapeNAL(content, out);
  }

  private SliceHeader sliceHeader(boolean isKey) {
    SliceHeader header = new SliceHeader();
    header.sliceType = isKey ? SliceType.I : SliceType.P;
    if (isKey) {
      header.refPicMarkingIDR = new RefPicMarkingIDR(false, false);
      header.idrPicId = keys % 2;
    }
    header.pps = parameters;
    header.sps = sequence;
    header.frameNum = sinceKey % (1 << FRAME_NUMBER_BITS);
    header.picOrderCntLsb = 2 * sinceKey % (1 << ORDER_BITS);
    header.sliceQpDelta = (isKey ? INTRA_QUANTIZER : MOVING_QUANTIZER) - INIT_QUANTIZER;
    header.disableDeblockingFilterIdc = NO_DEBLOCKING;
    return header;
  }

  private CAVLC[] codes() {
    return new CAVLC[] {
      new CAVLC(sequence, parameters, 2, 2),
      new CAVLC(sequence, parameters, 1, 1),
      new CAVLC(sequence, parameters, 1, 1)
    };
  }

  /** Codes a picture by itself. */
  private final class Intra {
    private final Picture picture;
    private final BitWriter bits;
    private final byte[][] left = {new byte[16], new byte[8], new byte[8]};
    private final byte[][] top = {
      new byte[columns << 4], new byte[columns << 3], new byte[columns << 3]
    };
    private final EncodedMB decoded = new Unfiltered();

    Intra(Picture picture, BitWriter bits) {
      this.picture = picture;
      this.bits = bits;
    }

    void encode() {
      Arrays.fill(isCoarse, false);
      MBEncoderI16x16 encoder = new MBEncoderI16x16(codes(), left, top);
      for (int y = 0; y < rows; y++) {
        for (int x = 0; x < columns; x++) {
          CAVLCWriter.writeUE(bits, INTRA_TYPE);
          encoder.encodeMacroblock(picture, x, y, bits, decoded, null, null, INTRA_QUANTIZER, 0);
          for (int plane = 0; plane < 3; plane++) {
            remember(plane, x);
          }
          MBEncoderHelper.putBlkPic(reference, decoded.getPixels(), x << 4, y << 4);
        }
      }
    }

    /** Keeps the edges from which the neighbours are predicted. */
    private void remember(int plane, int x) {
      byte[] pixels = decoded.getPixels().getPlaneData(plane);
      int size = plane == 0 ? 16 : 8;
      System.arraycopy(pixels, size * (size - 1), top[plane], x * size, size);
      for (int i = 0; i < size; i++) {
        left[plane][i] = pixels[i * size + size - 1];
      }
    }
  }

  /** Codes what has changed since the picture before. */
  private final class Inter {
    private final Picture picture;
    private final BitWriter bits;
    private final CAVLC[] codes = codes();
    private final EncodedMB decoded = new Unfiltered();
    private int skipped;
    private int quantizer = MOVING_QUANTIZER;

    Inter(Picture picture, BitWriter bits) {
      this.picture = picture;
      this.bits = bits;
    }

    void encode() {
      MBEncoderP16x16 encoder =
          new MBEncoderP16x16(sequence, reference, codes, new StandingStill());
      for (int y = 0; y < rows; y++) {
        for (int x = 0; x < columns; x++) {
          int macroblock = y * columns + x;
          boolean isMoving = !isUnchanged(x, y);
          if (isMoving || isCoarse[macroblock]) {
            code(encoder, x, y, isMoving ? MOVING_QUANTIZER : RESTING_QUANTIZER);
            isCoarse[macroblock] = isMoving;
          } else {
            skip(x, y);
          }
        }
      }
      if (skipped > 0) {
        CAVLCWriter.writeUE(bits, skipped);
      }
    }

    private void code(MBEncoderP16x16 encoder, int x, int y, int chosen) {
      CAVLCWriter.writeUE(bits, skipped);
      skipped = 0;
      CAVLCWriter.writeUE(bits, MBType.P_16x16.code());
      int change = chosen - quantizer;
      encoder.encodeMacroblock(picture, x, y, bits, decoded, null, null, chosen, change);
      quantizer = chosen;
      MBEncoderHelper.putBlkPic(reference, decoded.getPixels(), x << 4, y << 4);
    }

    /** A skipped macroblock has no coefficients, which its neighbours' codes depend on. */
    private void skip(int x, int y) {
      skipped++;
      for (int i = 0; i < 4; i++) {
        codes[0].setZeroCoeff((x << 2) + i, (y << 2) + i);
      }
      for (int i = 0; i < 2; i++) {
        codes[1].setZeroCoeff((x << 1) + i, (y << 1) + i);
        codes[2].setZeroCoeff((x << 1) + i, (y << 1) + i);
      }
    }

    private boolean isUnchanged(int x, int y) {
      return isUnchanged(0, x << 4, y << 4, 16)
          && isUnchanged(1, x << 3, y << 3, 8)
          && isUnchanged(2, x << 3, y << 3, 8);
    }

    private boolean isUnchanged(int plane, int x, int y, int size) {
      byte[] now = picture.getPlaneData(plane);
      byte[] then = before.getPlaneData(plane);
      int stride = picture.getPlaneWidth(plane);
      for (int line = y; line < y + size; line++) {
        int from = line * stride + x;
        if (!Arrays.equals(now, from, from + size, then, from, from + size)) {
          return false;
        }
      }
      return true;
    }
  }

  /** A macroblock that JCodec's filter leaves alone: it filters nothing at the finest quantizer. */
  private static final class Unfiltered extends EncodedMB {
    @Override
    public int getQp() {
      return 0;
    }
  }

  /** Looks for no motion. */
  private static final class StandingStill extends MotionEstimator {
    StandingStill() {
      super(0);
    }

    @Override
    public int[] estimate(Picture ref, byte[] patch, int x, int y, int predictedX, int predictedY) {
      return new int[2];
    }
  }
}
