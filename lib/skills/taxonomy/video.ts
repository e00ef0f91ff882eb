import { readSkills } from "@/lib/skills/skill";

export const videoSkills = readSkills(
  "video",
  `
video-editing | Video editing | 视频剪辑 | video editor, edit video, editing videos, edit videos, youtube video editing, 视频编辑, 剪辑, video creator, video edit, edit youtube videos, editor for youtube | premiere-pro short-form-video colour-grading
short-form-video | Short-form video | 短视频剪辑 | reels, youtube shorts, tiktok video, instagram reels, short form content, short video, 短视频 | video-editing tiktok-marketing
video-production | Video production | 视频制作 | videography, videographer, video producer, filming, promo video, corporate video, 拍摄, 宣传片, 视频拍摄 | video-editing scriptwriting
explainer-videos | Explainer videos | 讲解视频 | explainer video, whiteboard animation, animated explainer, product video, demo video, 产品演示视频, 动画讲解 | motion-graphics 2d-animation
motion-graphics | Motion graphics | 动态图形 | motion design, motion designer, animated logo, logo animation, kinetic typography, 动效设计, MG 动画 | after-effects 2d-animation
2d-animation | 2D animation | 二维动画 | animator, cartoon animation, character animation, lottie, animated video, 动画制作, 卡通动画, animation, animated | motion-graphics storyboarding
3d-animation | 3D animation | 三维动画 | 3d animator, cinema 4d, maya animation, 3d product animation, 3D 动画 | blender 3d-modelling
after-effects | After Effects | After Effects | adobe after effects | motion-graphics
premiere-pro | Premiere Pro | Premiere Pro | adobe premiere, adobe premiere pro, final cut pro, final cut, capcut, 剪映 | video-editing
davinci-resolve | DaVinci Resolve | 达芬奇 | davinci | colour-grading video-editing
colour-grading | Colour grading | 调色 | color grading, colour correction, color correction, colorist, 视频调色 | davinci-resolve video-editing
visual-effects | Visual effects | 视觉特效 | =VFX, compositing, green screen, rotoscoping, nuke compositing, 特效, 后期特效 | after-effects 3d-animation
storyboarding | Storyboarding | 分镜 | storyboard, storyboard artist, shot list, animatic, 分镜脚本, 故事板 | scriptwriting illustration
subtitling | Subtitles and captions | 字幕制作 | subtitle, subtitles, captioning, closed captions, captions, srt file, 字幕 | transcription video-editing
voice-over | Voice-over | 配音 | voiceover, voice over artist, voice actor, voice acting, narration, narrator, audiobook narration, 旁白, 有声书, voice recording, audio recording, record your voice, voice artist, voice talent | audio-editing
audio-editing | Audio editing | 音频编辑 | audio engineer, sound editing, noise removal, audio cleanup, audio mastering, 音频剪辑, 降噪 | podcast-marketing music-production
music-production | Music production | 音乐制作 | music producer, composing, composer, mixing and mastering, jingle, beat making, sound design, 作曲, 编曲, 混音 | audio-editing
live-streaming | Live streaming | 直播 | livestream, obs studio, live stream, 直播运营, 直播技术 | video-production
photography | Photography | 摄影 | photographer, product photography, photo shoot, 产品摄影, 商品拍摄 | photo-editing
video-ads | Video ads | 视频广告 | video ad, ad creatives video, ugc video, ugc ads, commercial video, 广告视频, 广告片 | video-editing paid-social
`,
);
