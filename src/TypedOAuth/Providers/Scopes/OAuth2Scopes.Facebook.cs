// Written from facebook.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Facebook.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Facebook (<see href="https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow">documentation</see>).</summary>
    public static class Facebook
    {
        /// <summary>E-mail address (<c>email</c>).</summary>
        [Description("E-mail address")]
        public const string Email = "email";

        /// <summary>Name and picture (<c>public_profile</c>).</summary>
        [Description("Name and picture")]
        public const string PublicProfile = "public_profile";

        /// <summary>Profile and media of a linked Instagram account (<c>instagram_basic</c>).</summary>
        [Description("Profile and media of a linked Instagram account")]
        public const string InstagramBasic = "instagram_basic";

        /// <summary>Content and followers of a page (<c>pages_read_engagement</c>).</summary>
        [Description("Content and followers of a page")]
        public const string PagesReadEngagement = "pages_read_engagement";

        /// <summary>Pages the user manages (<c>pages_show_list</c>).</summary>
        [Description("Pages the user manages")]
        public const string PagesShowList = "pages_show_list";

        /// <summary>Business Manager assets (<c>business_management</c>).</summary>
        [Description("Business Manager assets")]
        public const string BusinessManagement = "business_management";

        /// <summary>Publish to a linked Instagram account (<c>instagram_content_publish</c>).</summary>
        [Description("Publish to a linked Instagram account")]
        public const string InstagramContentPublish = "instagram_content_publish";

        /// <summary>Leads from lead ads (<c>leads_retrieval</c>).</summary>
        [Description("Leads from lead ads")]
        public const string LeadsRetrieval = "leads_retrieval";

        /// <summary>Ads of a page (<c>pages_manage_ads</c>).</summary>
        [Description("Ads of a page")]
        public const string PagesManageAds = "pages_manage_ads";

        /// <summary>Page settings and webhooks (<c>pages_manage_metadata</c>).</summary>
        [Description("Page settings and webhooks")]
        public const string PagesManageMetadata = "pages_manage_metadata";

        /// <summary>Post to a page (<c>pages_manage_posts</c>).</summary>
        [Description("Post to a page")]
        public const string PagesManagePosts = "pages_manage_posts";

        /// <summary>What users wrote on a page (<c>pages_read_user_content</c>).</summary>
        [Description("What users wrote on a page")]
        public const string PagesReadUserContent = "pages_read_user_content";

        /// <summary>The user&apos;s posts (<c>user_posts</c>).</summary>
        [Description("The user's posts")]
        public const string UserPosts = "user_posts";

        /// <summary>Ads, read and change (<c>ads_management</c>).</summary>
        [Description("Ads, read and change")]
        public const string AdsManagement = "ads_management";

        /// <summary>Comments of a linked Instagram account (<c>instagram_manage_comments</c>).</summary>
        [Description("Comments of a linked Instagram account")]
        public const string InstagramManageComments = "instagram_manage_comments";

        /// <summary>Insights of a linked Instagram account (<c>instagram_manage_insights</c>).</summary>
        [Description("Insights of a linked Instagram account")]
        public const string InstagramManageInsights = "instagram_manage_insights";

        /// <summary>Date of birth (<c>user_birthday</c>).</summary>
        [Description("Date of birth")]
        public const string UserBirthday = "user_birthday";

        /// <summary>The user&apos;s videos (<c>user_videos</c>).</summary>
        [Description("The user's videos")]
        public const string UserVideos = "user_videos";

        /// <summary>Events: create and change (<c>create_event</c>).</summary>
        [Description("Events: create and change")]
        public const string CreateEvent = "create_event";

        /// <summary>Friend lists: read and change (<c>manage_friendlists</c>).</summary>
        [Description("Friend lists: read and change")]
        public const string ManageFriendlists = "manage_friendlists";

        /// <summary>Notifications and mark them as read: read (<c>manage_notifications</c>).</summary>
        [Description("Notifications and mark them as read: read")]
        public const string ManageNotifications = "manage_notifications";

        /// <summary>Tokens for the pages and apps that the user administers (<c>manage_pages</c>).</summary>
        [Description("Tokens for the pages and apps that the user administers")]
        public const string ManagePages = "manage_pages";

        /// <summary>Names of custom lists person has created to organize: read (<c>read_custom_friendlists</c>).</summary>
        [Description("Names of custom lists person has created to organize: read")]
        public const string ReadCustomFriendlists = "read_custom_friendlists";

        /// <summary>Friend lists user created: read (<c>read_friendlists</c>).</summary>
        [Description("Friend lists user created: read")]
        public const string ReadFriendlists = "read_friendlists";

        /// <summary>Insights data for pages, applications, and domains user owns: read (<c>read_insights</c>).</summary>
        [Description("Insights data for pages, applications, and domains user owns: read")]
        public const string ReadInsights = "read_insights";

        /// <summary>From Facebook Inbox: read (<c>read_mailbox</c>).</summary>
        [Description("From Facebook Inbox: read")]
        public const string ReadMailbox = "read_mailbox";

        /// <summary>From Page Inboxes of Pages managed by person: read (<c>read_page_mailboxes</c>).</summary>
        [Description("From Page Inboxes of Pages managed by person: read")]
        public const string ReadPageMailboxes = "read_page_mailboxes";

        /// <summary>Friend requests: read (<c>read_requests</c>).</summary>
        [Description("Friend requests: read")]
        public const string ReadRequests = "read_requests";

        /// <summary>All posts in News Feed and enables application: read (<c>read_stream</c>).</summary>
        [Description("All posts in News Feed and enables application: read")]
        public const string ReadStream = "read_stream";

        /// <summary>Events: reply (<c>rsvp_event</c>).</summary>
        [Description("Events: reply")]
        public const string RsvpEvent = "rsvp_event";

        /// <summary>About Me&quot; section of profile in about property: read (<c>user_about_me</c>).</summary>
        [Description("About Me\" section of profile in about property: read")]
        public const string UserAboutMe = "user_about_me";

        /// <summary>All common books actions published by app person has: read and change (<c>user_actions.books</c>).</summary>
        [Description("All common books actions published by app person has: read and change")]
        public const string UserActionsBooks = "user_actions.books";

        /// <summary>All common Open Graph fitness actions published by app: read and change (<c>user_actions.fitness</c>).</summary>
        [Description("All common Open Graph fitness actions published by app: read and change")]
        public const string UserActionsFitness = "user_actions.fitness";

        /// <summary>Actions published by all applications using built-in music.listens action: read and change (<c>user_actions.music</c>).</summary>
        [Description("Actions published by all applications using built-in music.listens action: read and change")]
        public const string UserActionsMusic = "user_actions.music";

        /// <summary>Actions published by all applications using built-in news.reads action: read and change (<c>user_actions.news</c>).</summary>
        [Description("Actions published by all applications using built-in news.reads action: read and change")]
        public const string UserActionsNews = "user_actions.news";

        /// <summary>Actions published by all applications using built-in video.watches action: read and change (<c>user_actions.video</c>).</summary>
        [Description("Actions published by all applications using built-in video.watches action: read and change")]
        public const string UserActionsVideo = "user_actions.video";

        /// <summary>List of activities as activities connection: read (<c>user_activities</c>).</summary>
        [Description("List of activities as activities connection: read")]
        public const string UserActivities = "user_activities";

        /// <summary>Authorized check-ins or friend&apos;s check-ins that user can see: read (<c>user_checkins</c>).</summary>
        [Description("Authorized check-ins or friend's check-ins that user can see: read")]
        public const string UserCheckins = "user_checkins";

        /// <summary>Education history as education property: read (<c>user_education_history</c>).</summary>
        [Description("Education history as education property: read")]
        public const string UserEducationHistory = "user_education_history";

        /// <summary>List of events user is attending as events connection: read (<c>user_events</c>).</summary>
        [Description("List of events user is attending as events connection: read")]
        public const string UserEvents = "user_events";

        /// <summary>Permission grants app permission to read list of person&apos;s: read (<c>user_friends</c>).</summary>
        [Description("Permission grants app permission to read list of person's: read")]
        public const string UserFriends = "user_friends";

        /// <summary>Game achievement activity: read and change (<c>user_games_activity</c>).</summary>
        [Description("Game achievement activity: read and change")]
        public const string UserGamesActivity = "user_games_activity";

        /// <summary>List of groups user is member of as groups: read (<c>user_groups</c>).</summary>
        [Description("List of groups user is member of as groups: read")]
        public const string UserGroups = "user_groups";

        /// <summary>Hometown in hometown property: read (<c>user_hometown</c>).</summary>
        [Description("Hometown in hometown property: read")]
        public const string UserHometown = "user_hometown";

        /// <summary>List of interests as interests connection: read (<c>user_interests</c>).</summary>
        [Description("List of interests as interests connection: read")]
        public const string UserInterests = "user_interests";

        /// <summary>List of pages user has liked as likes connection: read (<c>user_likes</c>).</summary>
        [Description("List of pages user has liked as likes connection: read")]
        public const string UserLikes = "user_likes";

        /// <summary>Current location as location property: read (<c>user_location</c>).</summary>
        [Description("Current location as location property: read")]
        public const string UserLocation = "user_location";

        /// <summary>Groups person is admin of through groups edge: read (<c>user_managed_groups</c>).</summary>
        [Description("Groups person is admin of through groups edge: read")]
        public const string UserManagedGroups = "user_managed_groups";

        /// <summary>Notes as notes connection: read (<c>user_notes</c>).</summary>
        [Description("Notes as notes connection: read")]
        public const string UserNotes = "user_notes";

        /// <summary>Online/offline presence: read (<c>user_online_presence</c>).</summary>
        [Description("Online/offline presence: read")]
        public const string UserOnlinePresence = "user_online_presence";

        /// <summary>Photos user has uploaded, and photos user has been: read and change (<c>user_photos</c>).</summary>
        [Description("Photos user has uploaded, and photos user has been: read and change")]
        public const string UserPhotos = "user_photos";

        /// <summary>Questions user or friend has asked: read (<c>user_questions</c>).</summary>
        [Description("Questions user or friend has asked: read")]
        public const string UserQuestions = "user_questions";

        /// <summary>Relationship preferences: read (<c>user_relationship_details</c>).</summary>
        [Description("Relationship preferences: read")]
        public const string UserRelationshipDetails = "user_relationship_details";

        /// <summary>Family and personal relationships and relationship status: read (<c>user_relationships</c>).</summary>
        [Description("Family and personal relationships and relationship status: read")]
        public const string UserRelationships = "user_relationships";

        /// <summary>Person&apos;s relationship interests as interested_in field on User object: read (<c>user_relationships_details</c>).</summary>
        [Description("Person's relationship interests as interested_in field on User object: read")]
        public const string UserRelationshipsDetails = "user_relationships_details";

        /// <summary>Religious and political affiliations: read (<c>user_religion_politics</c>).</summary>
        [Description("Religious and political affiliations: read")]
        public const string UserReligionPolitics = "user_religion_politics";

        /// <summary>Status messages and checkins: read (<c>user_status</c>).</summary>
        [Description("Status messages and checkins: read")]
        public const string UserStatus = "user_status";

        /// <summary>Subscribers and subscribees: read (<c>user_subscriptions</c>).</summary>
        [Description("Subscribers and subscribees: read")]
        public const string UserSubscriptions = "user_subscriptions";

        /// <summary>Places person has been tagged at in photos, videos,: read (<c>user_tagged_places</c>).</summary>
        [Description("Places person has been tagged at in photos, videos,: read")]
        public const string UserTaggedPlaces = "user_tagged_places";

        /// <summary>Web site URL: read (<c>user_website</c>).</summary>
        [Description("Web site URL: read")]
        public const string UserWebsite = "user_website";
    }
}
