/** An RGB picture: `data` holds height x width x 3 bytes, row by row, red first. */
export interface Image {
  data: Uint8Array;
  height: number;
  width: number;
}
