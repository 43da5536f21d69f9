/**
 * Words that tell athletics from everything else, with their weights: 2 athletics alone, 1 athletics among others, negative for what
 * shares its numbers or its words.
 */
export const ATHLETICS_WORDS: readonly (readonly [weight: number, words: string])[] = [
  [
    2,
    'athletics,track and field,leichtathletik,athlétisme,atletismo,atletica,friidrett,friidrott,diamond league,world athletics,iaaf,uk athletics,usatf,middle distance,steeplechase,steeplechaser,hurdler,vaulter,decathlete,heptathlete,world lead,triple jump,pole vault,heptathlon,decathlon,long jumper,high jumper,triple jumper,pole vaulter,shot put,shot putter,discus,hammer throw,javelin,high jump,long jump,race walk,race walker,hurdles,hürden,weitsprung,hochsprung,stabhochsprung,kugelstoßen,speerwurf,diskus,metric mile,miler,world indoors,european indoor championships,world indoor championships,cross country champion,sprint hurdles,half marathon,continental tour,weltklasse,prefontaine classic,100 metres,200 metres,400 metres,800 metres,1500 metres,5000 metres,10000 metres,men mile,women mile,mile record,the mile,sub four',
  ],
  [
    1,
    'sprint,sprinter,sprinters,relay,marathon,mile,indoor,olympic,championships,olympics,heats,runner,runners,athlete,athletes,world record,ran,clocked,personal best,season best,medallist,medalist,olympic champion,world champion,pacemaker,stadium,track,lap,laps,meeting,lief,sekunden,meter,gold medal,bronze,silver,european champion,national record,pb,finished,cross country',
  ],
  [
    -2,
    'freestyle,butterfly,backstroke,breaststroke,swimming,swimmer,swimmers,swim,pool,peloton,cyclist,cyclists,cycling,velodrome,time trial,tour de france,giro,formula one,f1,pole position,pit stop,pit lane,grid,qualifying lap,ferrari,mclaren,mercedes,red bull,slalom,downhill,giant slalom,super g,ski,skier,skiers,skiing,biathlon,biathlete,speed skating,skater,rowing,rowers,scull,sculls,regatta,jockey,horse,horses,furlong,furlongs,racecourse,stakes,colt,filly,handicap chase,triathlon,triathlete,innings,wicket,wickets,batsman,bowler,overs,test match,cricket,touchdown,quarterback,wide receiver,running back,nfl,yards,combine,home run,pitcher,inning,mlb,baseball,nba,basketball,rebounds,nhl,puck,goalkeeper,striker,midfielder,defender,premier league,penalty,hat trick,offside,football,footballer,rugby,scrum,scrum half,prop,try,tries,six nations,tackle,golf,birdie,bogey,par,tee,putt,tennis,wimbledon,forehand,backhand,set point,tie break,darts,snooker,frame,boxing,knockout,rounder,esports,speedrun,gymnastics,gymnast,dressage,kayak,canoe,sailing,motogp,superbike,rally,nascar,lap record,netball,hockey,volleyball,handball,badminton,squash,chess,luge,bobsleigh,skeleton,curling,oakland athletics',
  ],
  [
    -1,
    'recipe,oven,tablespoon,teaspoon,shares,profit,profits,revenue,bank,minister,parliament,election,film,album,actor,singer,box office,software,price,prices,checkout,basket,delivery,discount,goals,goal,league table,match,matches,psalm,chapter,verse,podcast,episode,train,trains,platform,timetable,forecast,temperature,degrees',
  ],
];
