// SPDX-License-Identifier: MIT
import type { LineageWords } from "./fork-words.ts";

const count = (one: string, many: string) => (n: number) => `${n} ${n === 1 ? one : many}`;
const always = (words: string) => () => words;

/** The lineage of a fork in Spanish. */
export const lineageEs: LineageWords = {
  parts: {
    axes: count("eje", "ejes"),
    tracks: count("recorrido", "recorridos"),
    formats: count("formato", "formatos"),
    charter: count("compromiso de la carta", "compromisos de la carta"),
    tasks: count("tarea de organización", "tareas de organización"),
    pages: count("página", "páginas"),
    theme: always("la apariencia del sitio"),
    media: count("imagen o documento", "imágenes o documentos"),
    places: count("lugar", "lugares"),
    sessions: count("sesión", "sesiones"),
    groups: count("grupo de trabajo", "grupos de trabajo"),
  },
  left: {
    people: count("persona", "personas"),
    contacts: always("los datos de contacto"),
    registration: always("la inscripción y la convocatoria"),
    partners: count("colaboración", "colaboraciones"),
    organisations: count("organización", "organizaciones"),
    figures: count("cifra", "cifras"),
    news: count("noticia", "noticias"),
    traces: count("huella, que se lee en su sitio", "huellas, que se leen en su sitio"),
    recordings: count("grabación", "grabaciones"),
    pictures: count("imagen", "imágenes"),
    files: count("archivo", "archivos"),
  },
  drafts: count("sesión por reinventar, sin personas ni horario", "sesiones por reinventar, sin personas ni horario"),
  ideas: count("sesión, conservada como idea", "sesiones, conservadas como ideas"),
  title: (before) => `el nombre (antes: ${before})`,
  dates: (before) => `las fechas (antes: ${before})`,
  territory: (before) => `el territorio (antes: ${before})`,
  licence: (before) => `la licencia de los textos (antes: ${before})`,
};
