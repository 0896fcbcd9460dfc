// Written from strava.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Strava.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Strava (<see href="https://developers.strava.com/docs/authentication">documentation</see>).</summary>
    public static class Strava
    {
        /// <summary>Public segments, routes and profile (<c>read</c>).</summary>
        [Description("Public segments, routes and profile")]
        public const string Read = "read";

        /// <summary>The whole profile (<c>profile:read_all</c>).</summary>
        [Description("The whole profile")]
        public const string ProfileReadAll = "profile:read_all";

        /// <summary>All activities, private ones included (<c>activity:read_all</c>).</summary>
        [Description("All activities, private ones included")]
        public const string ActivityReadAll = "activity:read_all";

        /// <summary>Add and change activities (<c>activity:write</c>).</summary>
        [Description("Add and change activities")]
        public const string ActivityWrite = "activity:write";

        /// <summary>Activities others can see (<c>activity:read</c>).</summary>
        [Description("Activities others can see")]
        public const string ActivityRead = "activity:read";

        /// <summary>Private routes and segments (<c>read_all</c>).</summary>
        [Description("Private routes and segments")]
        public const string ReadAll = "read_all";

        /// <summary>Default, private activities are not returned, privacy zones are: use (<c>public</c>).</summary>
        [Description("Default, private activities are not returned, privacy zones are: use")]
        public const string Public = "public";

        /// <summary>Private activities and data within privacy zones: read (<c>view_private</c>).</summary>
        [Description("Private activities and data within privacy zones: read")]
        public const string ViewPrivate = "view_private";

        /// <summary>Activities, upload on user’s behalf: change (<c>write</c>).</summary>
        [Description("Activities, upload on user’s behalf: change")]
        public const string Write = "write";

        /// <summary>Weight and starred segments, change (<c>profile:write</c>).</summary>
        [Description("Weight and starred segments, change")]
        public const string ProfileWrite = "profile:write";
    }
}
