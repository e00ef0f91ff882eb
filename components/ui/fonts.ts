import { GeistSans } from "geist/font/sans";
import localFont from "next/font/local";

const newsreader = localFont({
  src: "../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2",
  variable: "--font-newsreader",
  weight: "200 800",
  style: "normal",
  display: "swap",
  adjustFontFallback: "Times New Roman",
});

// Names are written in more than basic Latin; the file is fetched only by pages that need a letter of it.
const newsreaderExt = localFont({
  src: "../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2",
  variable: "--font-newsreader-ext",
  weight: "200 800",
  style: "normal",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2C60-2C7F,U+A720-A7FF",
    },
  ],
});

const newsreaderItalic = localFont({
  src: "../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2",
  variable: "--font-newsreader-italic",
  weight: "200 800",
  style: "italic",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
});

// The package's own entry would have every page fetch it first, for the few that show an id.
const geistMono = localFont({
  src: "../../node_modules/geist/dist/fonts/geist-mono/GeistMono-Variable.woff2",
  variable: "--font-geist-mono",
  weight: "100 900",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
});

/** The class names that define the font variables of globals.css; set them on `<html>`. */
export const fontClassNames = [
  newsreader.variable,
  newsreaderExt.variable,
  newsreaderItalic.variable,
  GeistSans.variable,
  geistMono.variable,
].join(" ");
