import { readSkills } from "@/lib/skills/skill";

export const mobileSkills = readSkills(
  "mobile",
  `
mobile-development | Mobile app development | 移动应用开发 | mobile app, mobile application, app developer, app development, mobile developer, smartphone app, App 开发, 手机应用, 手机软件, build an app, develop an app, app builder, mobile apps | ios android flutter
ios | iOS | iOS 开发 | ios app, ios development, ios developer, iphone app, ipad app, 苹果应用 | swift mobile-development
android | Android | 安卓开发 | android app, android development, android developer, 安卓, Android 开发 | kotlin mobile-development
swift | Swift | Swift | ?Swift, swiftui, objective-c, objective c, xcode | ios
kotlin | Kotlin | Kotlin | jetpack compose, android studio | android java
flutter | Flutter | Flutter | ?Dart, flutter app | mobile-development react-native
react-native | React Native | React Native | ?Expo, ionic framework, cross-platform app, cross platform app, 跨平台应用 | react mobile-development
mini-programs | WeChat mini programs | 微信小程序 | wechat mini program, mini program, 小程序, 小程序开发 | mobile-development vue
app-store-release | App store release | 应用上架 | app store submission, google play, play store, publish the app, testflight, app store, 上架, 应用商店 | ios android
push-notifications | Push notifications | 消息推送 | push notification, firebase cloud messaging, 推送通知 | mobile-development
in-app-payments | In-app payments | 应用内支付 | in-app purchase, in app purchase, subscription billing, stripe integration, 内购, 支付对接 | mobile-development api-integration
ar-vr | AR and VR | 增强与虚拟现实 | augmented reality, virtual reality, arkit, arcore, =AR/VR, oculus, 虚拟现实, 增强现实 | game-development 3d-modelling
bluetooth | Bluetooth and wearables | 蓝牙与穿戴设备 | bluetooth, bluetooth low energy, =BLE, wearable, smartwatch, apple watch, 蓝牙, 智能手表 | embedded mobile-development
mobile-testing | Mobile testing | 移动端测试 | mobile app testing, appium, beta testing, app testing, App 测试 | software-testing
pwa | Progressive web apps | 渐进式网页应用 | =PWA, progressive web app, service worker, offline first | web-development mobile-development
`,
);
